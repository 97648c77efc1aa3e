package kefu.billing.dunning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kefu.billing.casework.CaseHistory;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.Invoices;
import kefu.billing.office.Amounts;
import kefu.billing.office.GasPolicy;
import kefu.platform.casework.CaseRoom;
import kefu.platform.casework.StoredEntry;
import kefu.platform.json.Json;
import kefu.platform.process.Outcome;

/** How dunning cases are kept, and what others are told about each: above all, what it is about. */
@ApplicationScoped
class DunningRoom implements CaseRoom<DunningCase> {

    private static final String SUSPENDED = "SUSPENDED";

    private final EntityManager rows;
    private final DunningDebts debts;
    private final Invoices invoices;
    private final Amounts amounts;
    private final GasPolicy policy;

    DunningRoom(EntityManager rows, DunningDebts debts, Invoices invoices, Amounts amounts, GasPolicy policy) {
        this.rows = rows;
        this.debts = debts;
        this.invoices = invoices;
        this.amounts = amounts;
        this.policy = policy;
    }

    @Override
    public EntityManager rows() {
        return rows;
    }

    @Override
    public Class<DunningCase> type() {
        return DunningCase.class;
    }

    @Override
    public StoredEntry line(StoredEntry.Line line) {
        return new CaseHistory(line);
    }

    @Override
    public String timers() {
        return "dunning";
    }

    @Override
    public ObjectNode facts(DunningCase dunned, Outcome outcome) {
        DunningFact fact = DunningFact.of(dunned, debtsOf(dunned.id()), amounts.zero());
        boolean closing = outcome.emissions().stream()
                .anyMatch(emission -> emission.type().equals(DunningFact.CLOSED));
        boolean wasCutOff = SUSPENDED.equals(outcome.entry().from());
        return fact.with(
                closing
                        ? Json.object().put("restoreSupply", wasCutOff && policy.restoreAfterPayment())
                        : Json.object());
    }

    @Override
    public void follow(DunningCase dunned, Outcome outcome) {}

    List<Invoice> debtsOf(UUID caseId) {
        return invoices.list("id in ?1 order by payBy, id", debts.listInvoicesOf(caseId));
    }
}
