package kefu.billing.report;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.billing.invoice.InvoiceEvent;
import kefu.billing.office.BusinessDay;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;

/**
 * Judges the rates of every month once the last bill of it was due. One timer waits for the next judgement; it is set at
 * start-up, by its predecessor, and whenever something is billed in a month it does not wait for yet, which happens when the
 * local clock was moved.
 */
@ApplicationScoped
class RateWatch implements TimerHandler {

    static final String KIND = "month-rates";

    private final RateDesk desk;
    private final BusinessDay day;

    RateWatch(RateDesk desk, BusinessDay day) {
        this.desk = desk;
        this.day = day;
    }

    void onStart(@Observes StartupEvent start) {
        desk.awaitJudgementAfter(day.now());
    }

    void onIssued(@Observes InvoiceEvent.Issued issued) {
        desk.awaitJudgementAfter(day.now());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        desk.judge(timer.name());
        desk.awaitJudgementAfter(timer.dueAt());
    }
}
