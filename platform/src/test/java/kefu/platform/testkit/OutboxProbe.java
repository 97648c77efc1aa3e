package kefu.platform.testkit;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks into the outbox and the parking lot of the service under test. */
public final class OutboxProbe {

    private OutboxProbe() {}

    /** Events written and not yet sent. */
    public static long waiting() {
        return count("outbox");
    }

    /** Events, going out or coming in, that could not be dealt with. */
    public static long parked() {
        return count("parked_event");
    }

    /** Waits until everything written is sent. */
    public static void awaitSent() {
        await("an empty outbox").until(() -> waiting() == 0);
    }

    private static long count(String table) {
        AgroalDataSource database = CDI.current().select(AgroalDataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
