package kefu.platform.casework;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.operations.Columns;
import org.jspecify.annotations.Nullable;

/** By which calendar each kind of cases was computed last, and how far a change of it has come; held by who reads it. */
@Singleton
class CalendarProgress {

    private static final String KNOW =
            "INSERT IGNORE INTO calendar_in_force (follower, fingerprint, begun_at) VALUES (?, '', ?)";
    private static final String HOLD =
            "SELECT fingerprint, reached FROM calendar_in_force WHERE follower = ? FOR UPDATE";
    private static final String BEGIN = "UPDATE calendar_in_force SET fingerprint = ?, reached = NULL, begun_at = ?,"
            + " ended_at = NULL WHERE follower = ?";
    private static final String REACH = "UPDATE calendar_in_force SET reached = ? WHERE follower = ?";
    private static final String END = "UPDATE calendar_in_force SET ended_at = ? WHERE follower = ?";

    private final AgroalDataSource database;

    CalendarProgress(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What is known of one kind of cases.
     *
     * @param fingerprint of the calendar; empty if there was none yet
     * @param reached the last case looked at
     */
    record Progress(String fingerprint, @Nullable UUID reached) {}

    Progress hold(String follower, Instant now) {
        change(KNOW, follower, Columns.utc(now));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(HOLD)) {
            select.setString(1, follower);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Progress(row.getString(1), Columns.uuidOrNull(row.getBytes(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("It cannot be told which calendar was in force", e);
        }
    }

    void begin(String follower, String fingerprint, Instant now) {
        change(BEGIN, fingerprint, Columns.utc(now), follower);
    }

    void reached(String follower, UUID last) {
        change(REACH, Columns.bytes(last), follower);
    }

    void ended(String follower, Instant now) {
        change(END, Columns.utc(now), follower);
    }

    private void change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("It cannot be kept which calendar is in force", e);
        }
    }
}
