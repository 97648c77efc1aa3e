package kefu.billing.dunning;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceEvent;
import kefu.billing.invoice.InvoiceKind;
import kefu.billing.invoice.Invoices;
import kefu.billing.invoice.OverdueWatch;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.receivable.CustomerAccounts;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.json.Json;
import kefu.platform.process.Actor;
import kefu.platform.process.Outcome;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens, moves and closes dunning cases. What a case is about is decided once and does not depend on which invoice came
 * last: while nobody has been noticed every overdue gas invoice of the customer joins the open case; after the notice the
 * case is about what was noticed, and what falls overdue later waits and begins a case of its own, with its own notice,
 * when this one is closed. The case closes the moment all its invoices are paid, never before, never later.
 */
@ApplicationScoped
class DunningDesk {

    private static final Logger LOG = Logger.getLogger(DunningDesk.class);
    private static final String CLEARED = "billing.debt.cleared";
    private static final String OVERDUE = "billing.overdue.v1";

    private final DunningCases cases;
    private final DunningDebts debts;
    private final CaseKeeper keeper;
    private final Invoices invoices;
    private final OverdueWatch watch;
    private final CustomerAccounts accounts;
    private final DunningRules rules;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Preconditions preconditions;

    DunningDesk(
            DunningCases cases,
            DunningDebts debts,
            CaseKeeper keeper,
            Invoices invoices,
            OverdueWatch watch,
            CustomerAccounts accounts,
            DunningRules rules,
            Numbers numbers,
            BusinessDay day,
            Preconditions preconditions) {
        this.cases = cases;
        this.debts = debts;
        this.keeper = keeper;
        this.invoices = invoices;
        this.watch = watch;
        this.accounts = accounts;
        this.rules = rules;
        this.numbers = numbers;
        this.day = day;
        this.preconditions = preconditions;
    }

    /** By hand: refused while nothing is overdue; the open case if there is one. */
    @Transactional
    Opened open(UUID customerId, Actor actor) {
        accounts.lock(customerId);
        Optional<DunningCase> running = cases.lockOpenOf(customerId);
        if (running.isPresent()) {
            return new Opened(running.get().id(), false);
        }
        // What has just become late is late, whether its timer has fired yet or not.
        if (watch.catchUp(customerId) && cases.lockOpenOf(customerId).isPresent()) {
            return new Opened(cases.lockOpenOf(customerId).orElseThrow().id(), true);
        }
        List<Invoice> overdue = invoices.lockOverdueOf(customerId, InvoiceKind.GAS);
        if (overdue.isEmpty()) {
            throw BillingProblem.NOT_OVERDUE.because("该客户没有逾期未缴的气费", "The customer has no overdue gas invoice");
        }
        return new Opened(start(customerId, overdue, actor).id(), true);
    }

    /** The case, and whether it was opened just now. */
    record Opened(UUID caseId, boolean now) {}

    @Transactional
    void take(UUID id, String step, JsonNode form, @Nullable String comment, Actor actor) {
        accounts.lock(cases.get(id).customerId());
        DunningCase dunned = cases.lock(id);
        preconditions.honour(dunned.version());
        move(dunned, step, form, comment, actor);
    }

    void joinOrOpen(@Observes InvoiceEvent.FellOverdue late) {
        Invoice invoice = late.invoice();
        if (invoice.kind() != InvoiceKind.GAS) {
            return;
        }
        Optional<DunningCase> running = cases.lockOpenOf(invoice.customerId());
        if (running.isEmpty()) {
            start(invoice.customerId(), List.of(invoice), Actor.event(OVERDUE));
        } else if (running.get().isOpenToMore()) {
            debts.persist(new DunningDebt(running.get().id(), invoice.id()));
        }
    }

    void closeIfCleared(@Observes InvoiceEvent.Settled settled) {
        closeIfCleared(settled.invoice().customerId());
    }

    void closeIfWithdrawn(@Observes InvoiceEvent.Voided voided) {
        closeIfCleared(voided.invoice().customerId());
    }

    private void closeIfCleared(UUID customerId) {
        DunningCase dunned = cases.lockOpenOf(customerId).orElse(null);
        if (dunned == null || keeper.debtsOf(dunned.id()).stream().anyMatch(Invoice::isOpen)) {
            return;
        }
        move(dunned, "clear", Json.object(), null, Actor.event(CLEARED));
        cases.flush();
        List<Invoice> waiting = invoices.lockOverdueOf(customerId, InvoiceKind.GAS);
        if (!waiting.isEmpty()) {
            start(customerId, waiting, Actor.event(OVERDUE));
        }
    }

    private DunningCase start(UUID customerId, List<Invoice> overdue, Actor actor) {
        Outcome outcome = rules.open(customerId, actor, day.now());
        String number = numbers.next(rules.numberPrefix(), day.now());
        DunningCase dunned = new DunningCase(Uuid7.at(day.now()), number, customerId, outcome.state(), day.now());
        cases.persist(dunned);
        overdue.forEach(invoice -> debts.persist(new DunningDebt(dunned.id(), invoice.id())));
        keeper.keep(dunned, outcome, null, day.now());
        LOG.infof("Dunning case %s opened for customer %s", number, customerId);
        return dunned;
    }

    private void move(DunningCase dunned, String step, JsonNode form, @Nullable String comment, Actor actor) {
        Outcome outcome = rules.take(dunned.caseState(), step, form, actor, day.now());
        keeper.keep(dunned, outcome, comment, day.now());
        LOG.infof("Dunning case %s: %s by %s", dunned.number(), step, actor.operator());
    }
}
