package kefu.ticket.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;

/** The windows somebody is booked for. No window is longer than a day, so what may overlap lies close in the index. */
@ApplicationScoped
class Windows {

    private static final Duration LONGEST = Duration.ofDays(1);

    private static final String HOLD =
            "INSERT INTO appointment_host (host) VALUES (?) AS fresh ON DUPLICATE KEY UPDATE host = fresh.host";
    private static final String OVERLAPPING = " FROM appointment_window FORCE INDEX (appointment_window_host)"
            + " WHERE host = ? AND starts_at > ? AND starts_at < ? AND ends_at > ? ORDER BY starts_at";
    private static final String BOOK =
            "INSERT INTO appointment_window (ticket_id, host, starts_at, ends_at) VALUES (?, ?, ?, ?)";
    private static final String FREE = "DELETE FROM appointment_window WHERE ticket_id = ?";

    private final Rows rows;

    Windows(Rows rows) {
        this.rows = rows;
    }

    /** Nobody else books with him until this transaction ends. */
    void hold(String host) {
        rows.change(HOLD, List.of(host));
    }

    void book(UUID ticket, String host, Window window) {
        rows.change(
                BOOK, List.of(Columns.bytes(ticket), host, Columns.utc(window.from()), Columns.utc(window.until())));
    }

    void free(UUID ticket) {
        rows.change(FREE, List.of(Columns.bytes(ticket)));
    }

    /** The appointment that is in the way. */
    Optional<UUID> taken(String host, Window window) {
        return rows
                .query(
                        "SELECT ticket_id" + OVERLAPPING + " LIMIT 1",
                        near(host, window),
                        row -> Columns.uuid(row.getBytes(1)))
                .stream()
                .findFirst();
    }

    List<Window> within(String host, Window window) {
        return rows.query(
                "SELECT starts_at, ends_at" + OVERLAPPING,
                near(host, window),
                row -> new Window(
                        Columns.instant(Objects.requireNonNull(row.getObject(1, LocalDateTime.class))),
                        Columns.instant(Objects.requireNonNull(row.getObject(2, LocalDateTime.class)))));
    }

    private static List<Object> near(String host, Window window) {
        LocalDateTime from = Columns.utc(window.from());
        return List.of(host, Columns.utc(window.from().minus(LONGEST)), Columns.utc(window.until()), from);
    }
}
