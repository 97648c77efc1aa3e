package kefu.customer.file;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import kefu.customer.BusinessDay;
import kefu.platform.outbox.Outbox;
import kefu.platform.timer.Timers;
import org.jboss.logging.Logger;

/**
 * Grades lift by themselves when their period is over (保密期限届满,自行解密). Readers see it at once, because the grade is
 * reckoned by the date; the timer only tells others.
 */
@Singleton
class Declassification extends DayWatch {

    private static final Logger LOG = Logger.getLogger(Declassification.class);

    private final Outbox outbox;

    Declassification(CustomerFiles files, Timers timers, Outbox outbox, BusinessDay day) {
        super("declassification", "period", files, timers, day);
        this.outbox = outbox;
    }

    @Override
    boolean isOver(CustomerFile file, LocalDate today) {
        return file.confidentiality().liftedOn(today);
    }

    @Override
    void act(CustomerFile file, Instant at) {
        file.touch("customer-archive-service", at);
        outbox.add(
                file.id(),
                FileEvents.DECLASSIFIED,
                new FileEvents.Declassified(file.confidentiality().level()));
        LOG.infof("The grade of file %s has lifted", file.number());
    }
}
