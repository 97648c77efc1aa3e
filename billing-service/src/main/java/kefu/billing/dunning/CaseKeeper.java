package kefu.billing.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.billing.casework.CaseHistories;
import kefu.billing.casework.CaseHistory;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.Invoices;
import kefu.billing.office.Amounts;
import kefu.billing.office.GasPolicy;
import kefu.platform.id.Uuid7;
import kefu.platform.outbox.Outbox;
import kefu.platform.process.Outcome;
import org.jspecify.annotations.Nullable;

/** Writes down what the engine decided about a case: its state, a line of history, the events. */
@ApplicationScoped
class CaseKeeper {

    private static final String SUSPENDED = "SUSPENDED";

    private final DunningDebts debts;
    private final CaseHistories histories;
    private final Invoices invoices;
    private final Amounts amounts;
    private final GasPolicy policy;
    private final Outbox outbox;

    CaseKeeper(
            DunningDebts debts,
            CaseHistories histories,
            Invoices invoices,
            Amounts amounts,
            GasPolicy policy,
            Outbox outbox) {
        this.debts = debts;
        this.histories = histories;
        this.invoices = invoices;
        this.amounts = amounts;
        this.policy = policy;
        this.outbox = outbox;
    }

    void keep(DunningCase dunned, Outcome outcome, @Nullable String comment, Instant now) {
        boolean wasCutOff = SUSPENDED.equals(outcome.entry().from());
        dunned.moveTo(outcome.state(), now);
        histories.persist(new CaseHistory(Uuid7.at(now), dunned.id(), outcome.entry(), comment));
        DunningFact fact = DunningFact.of(dunned, debtsOf(dunned.id()), amounts.zero());
        outcome.emissions().forEach(emission -> {
            var data = fact.with(emission.data());
            if (emission.type().equals(DunningFact.CLOSED)) {
                data.put("restoreSupply", wasCutOff && policy.restoreAfterPayment());
            }
            outbox.add(dunned.id(), emission.type(), data);
        });
    }

    List<Invoice> debtsOf(UUID caseId) {
        return invoices.list("id in ?1 order by payBy, id", debts.listInvoicesOf(caseId));
    }
}
