package kefu.platform.timer;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kefu.platform.operations.Columns;
import kefu.platform.operations.Faults;
import kefu.platform.operations.SystemWork;
import org.jboss.logging.Logger;

/** Puts a timer that cannot fire off, later and later, and keeps the reason for an operator to see. */
@Singleton
class TimerFaults {

    private static final Logger LOG = Logger.getLogger(TimerFaults.class);
    private static final String PUT_OFF = "UPDATE timer SET attempts = attempts + 1, fire_at = ?"
            + " WHERE kind = ? AND owner = ? AND name = ? AND due_at = ?";
    private static final String KEEP = "INSERT INTO timer_fault (kind, owner, name, due_at, reason, failed_at)"
            + " VALUES (?, ?, ?, ?, ?, ?) AS fresh ON DUPLICATE KEY UPDATE due_at = fresh.due_at,"
            + " reason = fresh.reason, failed_at = fresh.failed_at";

    private final AgroalDataSource database;
    private final SystemWork work;
    private final Clock clock;
    private final TimersConfig config;

    TimerFaults(AgroalDataSource database, SystemWork work, Clock clock, TimersConfig config) {
        this.database = database;
        this.work = work;
        this.clock = clock;
        this.config = config;
    }

    void failed(DueTimer due, Exception fault) {
        Instant now = clock.instant();
        work.inTransaction(() -> {
            try (Connection connection = database.getConnection()) {
                putOff(connection, due, now.plus(pause(due.attempts())));
                keep(connection, due.timer(), Faults.reason(fault), now);
            } catch (SQLException e) {
                throw new IllegalStateException("A failed timer could not be put off", e);
            }
        });
        LOG.warnf(
                fault,
                "Timer %s %s of %s failed for the %d. time and is put off",
                due.timer().kind(),
                due.timer().name(),
                due.timer().owner(),
                due.attempts() + 1);
    }

    private static void putOff(Connection connection, DueTimer due, Instant until) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PUT_OFF)) {
            update.setObject(1, Columns.utc(until));
            update.setString(2, due.timer().kind());
            update.setBytes(3, Columns.bytes(due.timer().owner()));
            update.setString(4, due.timer().name());
            update.setObject(5, Columns.utc(due.timer().dueAt()));
            update.executeUpdate();
        }
    }

    private static void keep(Connection connection, FiredTimer timer, String reason, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, timer.kind());
            insert.setBytes(2, Columns.bytes(timer.owner()));
            insert.setString(3, timer.name());
            insert.setObject(4, Columns.utc(timer.dueAt()));
            insert.setString(5, reason);
            insert.setObject(6, Columns.utc(now));
            insert.executeUpdate();
        }
    }

    /** It fires after all: in the current transaction, the fault is history. */
    void forget(TimerKey timer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM timer_fault WHERE kind = ? AND owner = ? AND name = ?")) {
            delete.setString(1, timer.kind());
            delete.setBytes(2, Columns.bytes(timer.owner()));
            delete.setString(3, timer.name());
            delete.executeUpdate();
        }
    }

    private Duration pause(int attempts) {
        Duration pause = config.firstPause().multipliedBy(1L << Math.min(attempts, 20));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }
}
