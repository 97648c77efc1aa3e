package kefu.bench.event;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import kefu.bench.suite.Ids;
import kefu.bench.suite.Target;

/**
 * Many rows in the outbox of ticket-service at once, of a size like real ones, each about a thing of its own. No service
 * has asked for their types; what is known of {@link #HEARD} is who may hear of it, as of every event of a ticket.
 */
public final class Flood {

    public static final String UNHEARD = "kefu.bench.noted.v1";
    public static final String HEARD = "ticket.bench-noted.v1";

    static final byte[] PAYLOAD = """
            {"number":"CP-20240301-0042","process":"complaint","priority":"NORMAL","state":"RECORDED"}""".getBytes(StandardCharsets.UTF_8);

    private static final int BATCH = 1_000;
    private static final String INSERT =
            "INSERT INTO outbox (event_id, topic, type, subject, occurred_at, correlation_id,"
                    + " payload) VALUES (?, 'ticket.events', ?, ?, UTC_TIMESTAMP(6), ?, ?)";

    private Flood() {}

    public static void pour(Target target, int events, String type) throws SQLException {
        try (Connection database = target.bulk();
                PreparedStatement insert = database.prepareStatement(INSERT)) {
            database.setAutoCommit(false);
            for (int i = 1; i <= events; i++) {
                insert.setBytes(1, Ids.bytes(Ids.next()));
                insert.setString(2, type);
                insert.setString(3, Ids.next().toString());
                insert.setString(4, "bench-" + i);
                insert.setBytes(5, PAYLOAD);
                insert.addBatch();
                if (i % BATCH == 0 || i == events) {
                    insert.executeBatch();
                    database.commit();
                }
            }
        }
    }
}
