package kefu.customer.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import kefu.customer.classification.Cause;
import kefu.customer.classification.ClassificationPolicy;
import kefu.customer.classification.FactsChanged;
import kefu.customer.secrecy.Archive;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.money.Money;
import org.jboss.logging.Logger;

/** Takes over what billing reports of a quarter and lets the class follow. */
@ApplicationScoped
class BillingConsumer implements EventHandler {

    private static final Logger LOG = Logger.getLogger(BillingConsumer.class);

    private final QuarterFigureRows figures;
    private final Archive archive;
    private final Event<FactsChanged> factsChanged;
    private final ClassificationPolicy policy;

    BillingConsumer(
            QuarterFigureRows figures, Archive archive, Event<FactsChanged> factsChanged, ClassificationPolicy policy) {
        this.figures = figures;
        this.archive = archive;
        this.factsChanged = factsChanged;
        this.policy = policy;
    }

    @Override
    public String topic() {
        return "billing.events";
    }

    @Override
    public Set<String> types() {
        return Set.of("billing.quarter-total.changed.v1");
    }

    @Override
    public void handle(ReceivedEvent event) {
        QuarterTotalChanged report = event.as(QuarterTotalChanged.class);
        requireOurCurrency(report.totalPaid());
        requireOurCurrency(report.revenue());
        if (!archive.holdForSystem(report.customerId())) {
            LOG.warnf("Billing reports figures of %s, who has no file here", report.customerId());
            return;
        }
        if (figures.note(report, event.sequence())) {
            factsChanged.fire(new FactsChanged(report.customerId(), Cause.FIGURES_CHANGED));
        }
    }

    /** Thresholds are in one currency; comparing another with them would be a guess, so the event is parked. */
    private void requireOurCurrency(Money money) {
        if (!money.currency().getCurrencyCode().equals(policy.currency())) {
            throw new IllegalArgumentException(
                    "Figures in " + money.currency() + " cannot be compared with thresholds in " + policy.currency());
        }
    }
}
