package kefu.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Many rows in the outbox of ticket-service at once, of a size like real ones, each about a thing of its own. Their type
 * is one nobody has asked for, so every consumer passes over them.
 */
final class Flood {

    static final String TYPE = "kefu.bench.noted.v1";
    static final byte[] PAYLOAD = """
            {"number":"CP-20240301-0042","process":"complaint","priority":"NORMAL","state":"RECORDED"}""".getBytes(StandardCharsets.UTF_8);

    private static final int BATCH = 1_000;
    private static final String INSERT =
            "INSERT INTO outbox (event_id, topic, type, subject, occurred_at, correlation_id,"
                    + " payload) VALUES (?, 'ticket.events', '" + TYPE + "', ?, UTC_TIMESTAMP(6), ?, ?)";

    private Flood() {}

    static void pour(Target target, int events) throws SQLException {
        try (Connection database = target.bulk();
                PreparedStatement insert = database.prepareStatement(INSERT)) {
            database.setAutoCommit(false);
            for (int i = 1; i <= events; i++) {
                insert.setBytes(1, Ids.bytes(Ids.next()));
                insert.setString(2, Ids.next().toString());
                insert.setString(3, "bench-" + i);
                insert.setBytes(4, PAYLOAD);
                insert.addBatch();
                if (i % BATCH == 0 || i == events) {
                    insert.executeBatch();
                    database.commit();
                }
            }
        }
    }
}
