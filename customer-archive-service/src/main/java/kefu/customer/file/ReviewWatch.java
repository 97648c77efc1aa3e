package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.platform.outbox.Outbox;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.platform.timer.Timers;

/** Tells that the review of a file is overdue. The list reckons by the date; this only tells others. */
@ApplicationScoped
class ReviewWatch implements TimerHandler {

    private static final String KIND = "review";

    private final CustomerFiles files;
    private final Timers timers;
    private final Outbox outbox;
    private final BusinessDay day;

    ReviewWatch(CustomerFiles files, Timers timers, Outbox outbox, BusinessDay day) {
        this.files = files;
        this.timers = timers;
        this.outbox = outbox;
        this.day = day;
    }

    /** Sets or moves the timer of a file to the first moment its review is overdue. */
    void await(UUID customerId, Reviews reviews) {
        timers.schedule(KIND, customerId, "due", day.startOf(reviews.dueOn().plusDays(1)));
    }

    void forget(UUID customerId) {
        timers.cancelAll(KIND, customerId);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        files.findHeld(timer.owner())
                .filter(file -> file.reviews().overdueOn(day.on(timer.dueAt())))
                .ifPresent(file -> outbox.add(
                        file.id(),
                        FileEvents.REVIEW_DUE,
                        new FileEvents.ReviewDue(
                                file.reviews().reviewedOn(), file.reviews().dueOn())));
    }
}
