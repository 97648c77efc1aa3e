package kefu.ticket.clock;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.casework.CalendarFollower;
import kefu.ticket.ticket.DutyDesk;
import org.jspecify.annotations.Nullable;

/** Brings a changed working calendar to the tickets that are open. */
@Singleton
class TicketsFollowCalendar implements CalendarFollower {

    private final OpenTickets open;
    private final DutyDesk duty;

    TicketsFollowCalendar(OpenTickets open, DutyDesk duty) {
        this.open = open;
        this.duty = duty;
    }

    @Override
    public String name() {
        return "ticket";
    }

    @Override
    public Optional<UUID> recompute(@Nullable UUID after, int most) {
        List<UUID> next = open.after(after, most);
        next.forEach(ticket -> duty.recompute(ticket, "calendar"));
        return next.isEmpty() ? Optional.empty() : Optional.of(next.getLast());
    }
}
