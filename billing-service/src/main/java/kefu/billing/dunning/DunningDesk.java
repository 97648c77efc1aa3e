package kefu.billing.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.InvoiceEvent;
import kefu.billing.invoice.InvoiceKind;
import kefu.billing.invoice.Invoices;
import kefu.billing.invoice.OverdueWatch;
import kefu.billing.office.BillingProblem;
import kefu.billing.receivable.CustomerAccounts;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.TakeStep;
import kefu.platform.problem.Refusal;
import kefu.platform.process.Actor;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

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
    private final Caseworker caseworker;
    private final DunningRoom room;
    private final Invoices invoices;
    private final OverdueWatch watch;
    private final CustomerAccounts accounts;
    private final DunningRules rules;
    private final Preconditions preconditions;

    DunningDesk(
            DunningCases cases,
            DunningDebts debts,
            Caseworker caseworker,
            DunningRoom room,
            Invoices invoices,
            OverdueWatch watch,
            CustomerAccounts accounts,
            DunningRules rules,
            Preconditions preconditions) {
        this.cases = cases;
        this.debts = debts;
        this.caseworker = caseworker;
        this.room = room;
        this.invoices = invoices;
        this.watch = watch;
        this.accounts = accounts;
        this.rules = rules;
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
            throw notOverdue(customerId);
        }
        return new Opened(start(customerId, overdue, actor).id(), true);
    }

    /** Where something is owed that is not late yet, it says from when it will be. */
    private Refusal notOverdue(UUID customerId) {
        Refusal refusal = BillingProblem.NOT_OVERDUE.because("该客户没有逾期未缴的气费", "The customer has no overdue gas invoice");
        return invoices.lockOpenOf(customerId).stream()
                .filter(invoice -> invoice.kind() == InvoiceKind.GAS)
                .flatMap(invoice -> Stream.ofNullable(invoice.payBy()))
                .min(LocalDate::compareTo)
                .map(lastDay -> refusal.with("possibleFrom", lastDay.plusDays(1).toString()))
                .orElse(refusal);
    }

    /** The case, and whether it was opened just now. */
    record Opened(UUID caseId, boolean now) {}

    @Transactional
    void take(UUID id, String step, TakeStep asked, Actor actor) {
        accounts.lock(cases.get(id).customerId());
        DunningCase dunned = cases.lock(id);
        preconditions.honour(dunned.version());
        move(dunned, step, asked, actor);
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
            debts.add(running.get().id(), invoice.id());
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
        if (dunned == null || room.debtsOf(dunned.id()).stream().anyMatch(Invoice::isOpen)) {
            return;
        }
        move(dunned, "clear", TakeStep.NOTHING_FILLED_IN, Actor.event(CLEARED));
        cases.flush();
        List<Invoice> waiting = invoices.lockOverdueOf(customerId, InvoiceKind.GAS);
        if (!waiting.isEmpty()) {
            start(customerId, waiting, Actor.event(OVERDUE));
        }
    }

    private DunningCase start(UUID customerId, List<Invoice> overdue, Actor actor) {
        DunningCase dunned = caseworker.open(room, rules.opening(customerId, actor, (id, number, opened, by) -> {
            // Before anybody is told of the case, which is told with what it is about.
            overdue.forEach(invoice -> debts.persist(new DunningDebt(id, invoice.id())));
            return new DunningCase(id, number, customerId, opened, by);
        }));
        LOG.infof("Dunning case %s opened for customer %s", dunned.number(), customerId);
        return dunned;
    }

    private void move(DunningCase dunned, String step, TakeStep asked, Actor actor) {
        try {
            caseworker.take(room, dunned, step, asked, actor);
        } catch (Refusal refused) {
            throw DunningRules.precisely(refused, dunned.caseState());
        }
        LOG.infof("Dunning case %s: %s by %s", dunned.number(), step, actor.operator());
    }
}
