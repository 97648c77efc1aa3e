package kefu.platform.timer;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.operations.SideConnections;
import org.jspecify.annotations.Nullable;

/** How the timers stand. */
@Singleton
class TimerState {

    private static final int MOST_SHOWN = 200;

    /** After a long downtime the due ones are many, and who counts them all every few seconds takes longer than they do. */
    static final int MOST_COUNTED = 10_000;

    private final SideConnections connections;
    private final Clock clock;

    TimerState(SideConnections connections, Clock clock) {
        this.connections = connections;
        this.clock = clock;
    }

    /**
     * What was seen.
     *
     * @param due timers whose moment has come and that have not fired; of very many, the first {@value #MOST_COUNTED}
     * @param nextDue when the next one comes due that does not fail, or null
     * @param oldestAgeMillis how late the latest of them is
     * @param failing timers whose last attempt failed
     */
    record Seen(long due, @Nullable Instant nextDue, long oldestAgeMillis, long failing) {
        static final Seen NOTHING = new Seen(0, null, 0, 0);
    }

    /** A timer that fails, and why. */
    record Failing(String kind, UUID owner, String name, Instant dueAt, int attempts, Instant nextAt, String reason) {}

    /** Cheap enough to ask several times a second. */
    boolean anyDue() {
        return query("SELECT 1 FROM timer WHERE fire_at <= ? LIMIT 1", ResultSet::next);
    }

    Seen look() {
        String first = "SELECT COUNT(*), MIN(due_at) FROM (SELECT due_at FROM timer WHERE fire_at <= ?"
                + " ORDER BY fire_at LIMIT " + MOST_COUNTED + ") AS earliest";
        Seen due = query(first, row -> {
            row.next();
            return new Seen(row.getLong(1), null, age(row.getObject(2, LocalDateTime.class)), 0);
        });
        Optional<Instant> next = query(
                "SELECT fire_at FROM timer WHERE fire_at > ? AND attempts = 0 ORDER BY fire_at LIMIT 1",
                row -> row.next()
                        ? Optional.of(Columns.instant(row.getObject(1, LocalDateTime.class)))
                        : Optional.empty());
        long failing = query(
                "SELECT COUNT(*) FROM timer_fault JOIN timer USING (kind, owner, name) WHERE attempts > 0 AND failed_at <= ?",
                row -> row.next() ? row.getLong(1) : 0);
        return new Seen(due.due(), next.orElse(null), due.oldestAgeMillis(), failing);
    }

    List<Failing> failing() {
        String sql = "SELECT kind, owner, name, timer.due_at, attempts, fire_at, reason FROM timer_fault"
                + " JOIN timer USING (kind, owner, name) WHERE attempts > 0 AND failed_at <= ?"
                + " ORDER BY timer_fault.failed_at DESC LIMIT " + MOST_SHOWN;
        return query(sql, row -> {
            List<Failing> found = new ArrayList<>();
            while (row.next()) {
                found.add(new Failing(
                        row.getString(1),
                        Columns.uuid(row.getBytes(2)),
                        row.getString(3),
                        Columns.instant(row.getObject(4, LocalDateTime.class)),
                        row.getInt(5),
                        Columns.instant(row.getObject(6, LocalDateTime.class)),
                        row.getString(7)));
            }
            return found;
        });
    }

    private long age(@Nullable LocalDateTime oldest) {
        return oldest == null
                ? 0
                : Math.max(
                        0,
                        Duration.between(Columns.instant(oldest), clock.instant())
                                .toMillis());
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    /** The one parameter of every question here is the present moment. */
    private <T> T query(String sql, Reading<T> reading) {
        try (Connection connection = connections.get();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, Columns.utc(clock.instant()));
            try (ResultSet rows = select.executeQuery()) {
                return reading.of(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The timers could not be looked at", e);
        }
    }
}
