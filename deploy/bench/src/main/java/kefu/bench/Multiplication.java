package kefu.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * Fills the table of tickets by multiplying a few real complaints: new ids and numbers, spread over the year before, nine
 * of ten closed, urgencies mixed. The copies have neither history nor timers nor words to be searched, for no list reads
 * those.
 */
final class Multiplication {

    private static final int BATCH = 10_000;
    private static final long YEAR = 365L * 24 * 3600 * 1000;

    private static final String COPY = """
            INSERT INTO ticket (id, version, number, process, process_version, state, closed, urgency, overdue, customer_id,
              parent_id, receiver, assignee, department, withheld_from, subject, channel, external_id, entries, case_state,
              search_text, created_at, updated_at)
            WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            SELECT UNHEX(CONCAT(LPAD(HEX(? + n.i * ?), 12, '0'), '70008000', LPAD(HEX(n.i), 12, '0'))), t.version,
              CONCAT('BM-', ?, '-', n.i), t.process, t.process_version, t.state, n.i % 10 > 0, n.i % 4 + 1, FALSE, t.customer_id,
              t.parent_id, t.receiver, CONCAT('B', n.i % 50), t.department, t.withheld_from, t.subject, t.channel, NULL,
              t.entries, IF(n.i % 10 > 0, REPLACE(t.case_state, '"closed":false', '"closed":true'), t.case_state), '',
              FROM_UNIXTIME((? + n.i * ?) / 1000), FROM_UNIXTIME((? + n.i * ?) / 1000)
            FROM n JOIN ticket t ON t.id = ?""";

    private final Target target;
    private final String token;
    private final Report report;

    Multiplication(Target target, String token, Report report) {
        this.target = target;
        this.token = token;
        this.report = report;
    }

    long tickets() throws SQLException {
        try (Connection database = target.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM ticket")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Copies until there are so many; does nothing if there are already. */
    void fillUpTo(long wanted) throws SQLException, IOException {
        long missing = wanted - tickets();
        if (missing <= 0) {
            return;
        }
        report.doing("filling up to " + wanted + " tickets, " + missing + " to go");
        List<UUID> originals;
        try (Creating creating = new Creating(target.ticket(), token)) {
            originals = List.of(creating.create(), creating.create(), creating.create());
        }
        long run = System.currentTimeMillis();
        try (Connection database = target.bulk();
                Statement session = database.createStatement();
                PreparedStatement copy = database.prepareStatement(COPY)) {
            session.execute("SET SESSION cte_max_recursion_depth = " + BATCH);
            for (long from = 1; from <= missing; from += BATCH) {
                long to = Math.min(missing, from + BATCH - 1);
                UUID original = originals.get((int) (from / BATCH % originals.size()));
                batch(copy, new Batch(run, from, to, Math.max(1, YEAR / (missing + 1)), original));
            }
            session.execute("ANALYZE TABLE ticket");
        }
    }

    private record Batch(long run, long from, long to, long apart, UUID original) {}

    private static void batch(PreparedStatement copy, Batch batch) throws SQLException {
        long start = batch.run() - YEAR;
        Object[] values = {
            batch.from(),
            batch.to(),
            start,
            batch.apart(),
            batch.run(),
            start,
            batch.apart(),
            start,
            batch.apart(),
            Ids.bytes(batch.original())
        };
        for (int i = 0; i < values.length; i++) {
            copy.setObject(i + 1, values[i]);
        }
        copy.executeUpdate();
    }
}
