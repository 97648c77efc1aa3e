package kefu.ticket.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How the database would answer a list, asked of the database itself. */
public final class Plan {

    private Plan() {}

    /** It reads the index the list names, and neither walks through the table nor sorts. */
    public static void check(Listing listing) {
        check(listing.sql(), listing.values());
    }

    public static void check(String sql, List<?> values) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection =
                            CDI.current().select(AgroalDataSource.class).get().getConnection();
                    PreparedStatement explain = prepared(connection, sql, values)) {
                check(sql, explain);
            } catch (SQLException e) {
                throw new AssertionError(sql, e);
            }
        });
    }

    /** It reads that index first; what it counts it may gather in between. */
    public static void reads(String sql, List<?> values, String index) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection =
                            CDI.current().select(AgroalDataSource.class).get().getConnection();
                    PreparedStatement explain = prepared(connection, sql, values);
                    ResultSet row = explain.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString("key")).as(sql).isEqualTo(index);
                assertThat(row.getString("type")).as(sql).isIn("ref", "range");
            } catch (SQLException e) {
                throw new AssertionError(sql, e);
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> values) throws SQLException {
        PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql);
        for (int i = 0; i < values.size(); i++) {
            explain.setObject(i + 1, values.get(i));
        }
        return explain;
    }

    private static void check(String sql, PreparedStatement explain) throws SQLException {
        try (ResultSet row = explain.executeQuery()) {
            assertThat(row.next()).isTrue();
            String extra = String.valueOf(row.getString("Extra"));
            assertThat(extra).as(sql).doesNotContain("filesort", "temporary");
            if (extra.contains("no matching row")) {
                return; // Nothing is there to be read, which costs nothing.
            }
            assertThat(row.getString("type")).as(sql).isIn("ref", "range", "index", "const", "eq_ref");
            assertThat(sql).as(extra).contains("(" + row.getString("key") + ")");
        }
    }
}
