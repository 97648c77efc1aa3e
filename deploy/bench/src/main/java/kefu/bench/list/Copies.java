package kefu.bench.list;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import kefu.bench.suite.Ids;

/**
 * Multiplies a real complaint in the table of tickets, or in one like it: new ids and numbers, spread over the year before,
 * urgencies mixed, each handled by one of fifty people, five for each telephone number.
 *
 * @param table where to
 * @param openOneOf every so many stays open, the others are closed
 * @param worded whether they have words to be searched for (a number, one of a hundred places, a word every tenth has) and
 *     what a real one has beside its row
 */
public record Copies(String table, int openOneOf, boolean worded) {

    /** What every tenth ticket with words is about. */
    public static final String COMMON = "电梯困人";

    private static final int BATCH = 10_000;
    private static final long YEAR = 365L * 24 * 3600 * 1000;

    private static final String COPY = """
            INSERT INTO %s (id, version, number, process, process_version, state, closed, urgency, overdue, customer_id,
              parent_id, receiver, assignee, department, withheld_from, subject, channel, external_id, entries, case_state,
              search_text, phone, due_at, custom_fields, created_at, updated_at)
            WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?),
            m AS (SELECT i, i %% ? > 0 AS done, FROM_UNIXTIME((? + i * ?) / 1000) AS at FROM n)
            SELECT UNHEX(CONCAT(LPAD(HEX(? + m.i * ?), 12, '0'), '70008000', LPAD(HEX(m.i), 12, '0'))), t.version,
              CONCAT('BM-', ?, '-', m.i), t.process, t.process_version, t.state, m.done, m.i %% 4 + 1, FALSE, t.customer_id,
              t.parent_id, t.receiver, CONCAT('B', m.i %% 50), t.department, t.withheld_from, t.subject, t.channel, NULL,
              t.entries, IF(m.done, REPLACE(t.case_state, '"closed":false', '"closed":true'), t.case_state),
              IF(?, CONCAT('BM-', ?, '-', m.i, ' 楼栋', m.i DIV 10 %% 100, IF(m.i %% 10 = 0, ' %s', ' 噪声扰民')), ''),
              CONCAT('+86138', LPAD(m.i DIV 5 %% 100000000, 8, '0')), IF(m.done, NULL, m.at + INTERVAL 3 DAY),
              IF(?, CONCAT('{"%s":"A', m.i %% 50, '"}'), NULL), m.at, m.at
            FROM m JOIN ticket t ON t.id = ?""";

    /** Adds so many, a bounded batch a transaction; the ids say in which order. */
    public void add(Connection database, UUID original, long many) throws SQLException {
        long run = System.currentTimeMillis();
        long apart = Math.max(1, YEAR / (many + 1));
        try (Statement session = database.createStatement();
                PreparedStatement copy = database.prepareStatement(COPY.formatted(table, COMMON, Beside.FIELD))) {
            session.execute("SET SESSION cte_max_recursion_depth = " + BATCH);
            for (long from = 1; from <= many; from += BATCH) {
                long to = Math.min(many, from + BATCH - 1);
                long start = run - YEAR;
                Object[] values = {
                    from, to, openOneOf, start, apart, start, apart, run, worded, run, worded, Ids.bytes(original)
                };
                for (int i = 0; i < values.length; i++) {
                    copy.setObject(i + 1, values[i]);
                }
                copy.executeUpdate();
                if (worded) {
                    Beside.add(database, id(start + from * apart, from), id(start + to * apart, to));
                }
            }
            session.execute("ANALYZE TABLE " + table);
        }
    }

    /** As the statement above makes them. */
    private static byte[] id(long moment, long number) {
        return Ids.bytes(new UUID(moment << 16 | 0x7000L, 0x8000_0000_0000_0000L | number));
    }

    public static long count(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
