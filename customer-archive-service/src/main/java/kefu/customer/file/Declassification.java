package kefu.customer.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.secrecy.Confidentiality;
import kefu.platform.outbox.Outbox;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.platform.timer.Timers;
import org.jboss.logging.Logger;

/**
 * Grades lift by themselves when their period is over (保密期限届满,自行解密). Readers see it at once, because the grade is
 * reckoned by the date; the timer only tells others.
 */
@ApplicationScoped
class Declassification implements TimerHandler {

    private static final Logger LOG = Logger.getLogger(Declassification.class);
    private static final String KIND = "declassification";

    private final CustomerFiles files;
    private final Timers timers;
    private final Outbox outbox;
    private final BusinessDay day;

    Declassification(CustomerFiles files, Timers timers, Outbox outbox, BusinessDay day) {
        this.files = files;
        this.timers = timers;
        this.outbox = outbox;
        this.day = day;
    }

    /** Sets or moves the timer of a file to the first moment after its period. */
    void await(UUID customerId, Confidentiality grade) {
        timers.schedule(KIND, customerId, "period", day.startOf(grade.until().plusDays(1)));
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
                .filter(file -> file.confidentiality().liftedOn(day.on(timer.dueAt())))
                .ifPresent(file -> {
                    file.touch("customer-archive-service", timer.dueAt());
                    outbox.add(
                            file.id(),
                            FileEvents.DECLASSIFIED,
                            new FileEvents.Declassified(file.confidentiality().level()));
                    LOG.infof("The grade of file %s has lifted", file.number());
                });
    }
}
