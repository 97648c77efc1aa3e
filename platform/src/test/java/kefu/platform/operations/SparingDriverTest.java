package kefu.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SparingDriverTest {

    private final AgroalDataSource database;
    private final String prefix = UUID.randomUUID().toString().substring(0, 4);

    SparingDriverTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void theDatabaseIsToldOnceThatAConnectionHasTransactions() throws SQLException {
        assertThat(account().connectionProviderClass()).isEqualTo(SparingDriver.class);
        try (Connection connection = open()) {
            long before = modesTold(connection);
            for (int i = 0; i < 10; i++) {
                modesTold(connection);
            }
            assertThat(modesTold(connection)).isEqualTo(before);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void aStatementOutsideOfATransactionIsCommittedByItself() throws SQLException {
        try (Connection connection = open()) {
            modesTold(connection);
            insert(connection);
            assertThat(isThere()).isTrue();
        }
    }

    @Test
    void aTransactionAfterItIsOneAgain() throws SQLException {
        try (Connection connection = open()) {
            modesTold(connection);
            connection.createStatement().close();
            connection.setAutoCommit(false);
            insert(connection);
            assertThat(isThere()).isFalse();
            connection.rollback();
            assertThat(isThere()).isFalse();
        }
    }

    @Test
    void whatIsUnderWayWhenTransactionsEndIsCommitted() throws SQLException {
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            insert(connection);
            connection.setAutoCommit(true);
            assertThat(isThere()).isTrue();
        }
    }

    /** How often the mode was set, asked in a transaction as a pool begins and ends it. */
    private static long modesTold(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement status = connection.createStatement();
                ResultSet row = status.executeQuery("SHOW SESSION STATUS LIKE 'Com_set_option'")) {
            row.next();
            long told = row.getLong(2);
            connection.commit();
            connection.setAutoCommit(true);
            return told;
        }
    }

    private void insert(Connection connection) throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.executeUpdate(
                    "INSERT INTO daily_number (prefix, day, last) VALUES ('" + prefix + "', '2024-03-01', 1)");
        }
    }

    private boolean isThere() throws SQLException {
        try (Connection other = open();
                Statement select = other.createStatement();
                ResultSet row = select.executeQuery("SELECT 1 FROM daily_number WHERE prefix = '" + prefix + "'")) {
            return row.next();
        }
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.putAll(account().jdbcProperties());
        properties.setProperty("user", account().principal().getName());
        account().credentials().stream()
                .filter(SimplePassword.class::isInstance)
                .forEach(password -> properties.setProperty("password", ((SimplePassword) password).getWord()));
        return new SparingDriver().connect(account().jdbcUrl(), properties);
    }

    private AgroalConnectionFactoryConfiguration account() {
        return database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
    }
}
