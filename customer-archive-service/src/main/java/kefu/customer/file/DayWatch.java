package kefu.customer.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.platform.timer.Timers;

/** Acts on a file at the first moment after a day that stands in it; a day that was moved meanwhile is waited for again. */
abstract class DayWatch implements TimerHandler {

    private final String kind;
    private final String name;
    private final CustomerFiles files;
    private final Timers timers;
    private final BusinessDay day;

    DayWatch(String kind, String name, CustomerFiles files, Timers timers, BusinessDay day) {
        this.kind = kind;
        this.name = name;
        this.files = files;
        this.timers = timers;
        this.day = day;
    }

    /** Sets or moves the timer of a file. */
    void await(UUID customerId, LocalDate last) {
        timers.schedule(kind, customerId, name, day.startOf(last.plusDays(1)));
    }

    void forget(UUID customerId) {
        timers.cancelAll(kind, customerId);
    }

    /** Whether the day in the file is over. */
    abstract boolean isOver(CustomerFile file, LocalDate today);

    abstract void act(CustomerFile file, Instant at);

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void fire(FiredTimer timer) {
        files.findHeld(timer.owner())
                .filter(file -> isOver(file, day.on(timer.dueAt())))
                .ifPresent(file -> act(file, timer.dueAt()));
    }
}
