package kefu.customer.file;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import kefu.customer.BusinessDay;
import kefu.platform.outbox.Outbox;
import kefu.platform.timer.Timers;

/** Tells that the review of a file is overdue. The list reckons by the date; this only tells others. */
@Singleton
class ReviewWatch extends DayWatch {

    private final Outbox outbox;

    ReviewWatch(CustomerFiles files, Timers timers, Outbox outbox, BusinessDay day) {
        super("review", "due", files, timers, day);
        this.outbox = outbox;
    }

    @Override
    boolean isOver(CustomerFile file, LocalDate today) {
        return file.reviews().overdueOn(today);
    }

    @Override
    void act(CustomerFile file, Instant at) {
        Reviews reviews = file.reviews();
        outbox.add(file.id(), FileEvents.REVIEW_DUE, new FileEvents.ReviewDue(reviews.reviewedOn(), reviews.dueOn()));
    }
}
