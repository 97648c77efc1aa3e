package kefu.bench.suite;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The schema of one service of the suite that is measured. */
public record Schema(String jdbc, Properties account) {

    private static final String COMMON =
            "&useAffectedRows=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    // What the services set too: prepared once, then only executed.
    private static final String PREPARED =
            "&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=65536";

    String host() {
        return String.valueOf(URI.create(jdbc.substring("jdbc:".length())).getHost());
    }

    /** A connection as the service itself would open it. */
    public Connection open() throws SQLException {
        return connection(PREPARED);
    }

    /** A connection that sends many rows in one statement; for filling tables, not for measuring. */
    public Connection bulk() throws SQLException {
        return connection("&rewriteBatchedStatements=true");
    }

    private Connection connection(String further) throws SQLException {
        Connection connection = DriverManager.getConnection(jdbc + COMMON + further, account);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }
}
