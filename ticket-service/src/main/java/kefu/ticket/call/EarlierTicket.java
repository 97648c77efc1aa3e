package kefu.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.FirstId;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.Viewers;
import org.jspecify.annotations.Nullable;

/**
 * A caller who rings a second time on the same day probably means the same matter (002-M5 1.1.3(3)): finds the ticket of his
 * number that is open since earlier this day, so that the agent can ask. A withheld ticket is never proposed.
 */
@ApplicationScoped
class EarlierTicket {

    private final Rows rows;
    private final WorkingCalendar calendar;
    private final Viewers viewers;

    EarlierTicket(Rows rows, WorkingCalendar calendar, Viewers viewers) {
        this.rows = rows;
        this.calendar = calendar;
        this.viewers = viewers;
    }

    @Nullable
    UUID find(@Nullable String phone, Instant now) {
        if (phone == null) {
            return null;
        }
        byte[] today = FirstId.at(calendar.dayEnd(calendar.dateOf(now).minusDays(1)));
        String viewer = viewers.current().operator();
        return rows.first(ofNumber(phone, today, viewer), row -> Columns.uuid(row.getBytes(1)))
                .or(() -> rows.first(ofCalls(phone, today, viewer), row -> Columns.uuid(row.getBytes(1))))
                .orElse(null);
    }

    static Listing ofNumber(String phone, byte[] today, String viewer) {
        return Listing.of("t.id", "ticket t FORCE INDEX (ticket_phone)")
                .where("t.phone = ?", phone)
                .where("t.id >= ?", (Object) today)
                .where("t.closed = ?", false)
                .notWithheldFrom(viewer)
                .limited("t.id DESC", 1);
    }

    /** The matter may be in a ticket that names another number: then an earlier call led to it. */
    static Listing ofCalls(String phone, byte[] today, String viewer) {
        return Listing.of(
                        "t.id",
                        "phone_call c FORCE INDEX (phone_call_phone) STRAIGHT_JOIN ticket t ON t.id = c.ticket_id")
                .where("c.phone = ?", phone)
                .where("c.id >= ?", (Object) today)
                .where("t.closed = ?", false)
                .notWithheldFrom(viewer)
                .limited("c.id DESC", 1);
    }
}
