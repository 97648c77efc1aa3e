package kefu.ticket.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.platform.timer.Timers;
import kefu.ticket.customer.CustomerClasses;
import kefu.ticket.ticket.DutyDesk;
import org.jspecify.annotations.Nullable;

/**
 * Brings a customer's new class to the tickets he has open, a batch with every firing: the timer's name says behind which
 * ticket to go on.
 */
@ApplicationScoped
class ClassTimer implements TimerHandler {

    private static final int BATCH = 50;
    private static final String BEHIND = "@";

    private final OpenTickets open;
    private final DutyDesk duty;
    private final Timers timers;

    ClassTimer(OpenTickets open, DutyDesk duty, Timers timers) {
        this.open = open;
        this.duty = duty;
        this.timers = timers;
    }

    @Override
    public String kind() {
        return CustomerClasses.TIMER;
    }

    @Override
    public void fire(FiredTimer timer) {
        List<UUID> next = open.of(timer.owner(), behind(timer.name()), BATCH);
        next.forEach(ticket -> duty.recompute(ticket, "customer.classified.v1"));
        if (next.size() == BATCH) {
            String name = CustomerClasses.TIMER + BEHIND + next.getLast();
            timers.schedule(kind(), timer.owner(), name, timer.dueAt());
        }
    }

    private static @Nullable UUID behind(String name) {
        int at = name.indexOf(BEHIND);
        return at < 0 ? null : UUID.fromString(name.substring(at + 1));
    }
}
