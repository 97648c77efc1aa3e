package kefu.billing.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kefu.billing.casework.CaseFrontDesk;
import kefu.billing.casework.CaseHistories;
import kefu.billing.casework.CaseHistory;
import kefu.billing.invoice.Invoice;
import kefu.billing.invoice.Invoices;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.platform.casework.CaseHistoryView;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.TakeStep;
import kefu.platform.identity.Caller;
import kefu.platform.money.Money;
import kefu.platform.process.Actor;
import kefu.platform.process.AllowedStep;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** What people see of dunning cases and do to them. */
@ApplicationScoped
class DunningFrontDesk implements CaseFrontDesk<DunningCaseView> {

    private final DunningDesk desk;
    private final DunningCases cases;
    private final DunningDebts debts;
    private final CaseHistories histories;
    private final Invoices invoices;
    private final Caseworker caseworker;
    private final Amounts amounts;
    private final BusinessDay day;

    DunningFrontDesk(
            DunningDesk desk,
            DunningCases cases,
            DunningDebts debts,
            CaseHistories histories,
            Invoices invoices,
            Caseworker caseworker,
            Amounts amounts,
            BusinessDay day) {
        this.desk = desk;
        this.cases = cases;
        this.debts = debts;
        this.histories = histories;
        this.invoices = invoices;
        this.caseworker = caseworker;
        this.amounts = amounts;
        this.day = day;
    }

    /** The case, and whether it is new. */
    record Opened(Answer<DunningCaseView> answer, boolean now) {}

    @Transactional
    Opened open(UUID customerId, Caller caller) {
        DunningDesk.Opened opened = desk.open(customerId, Actor.of(caller));
        return new Opened(answer(opened.caseId(), caller), opened.now());
    }

    @Override
    @Transactional
    public Answer<DunningCaseView> take(UUID id, String step, TakeStep asked, Caller caller) {
        desk.take(id, step, asked, Actor.of(caller));
        return answer(id, caller);
    }

    @Override
    @Transactional
    public Answer<DunningCaseView> get(UUID id, Caller caller) {
        return answer(id, caller);
    }

    @Transactional
    List<DunningCaseView> list(Filter filter, Paging paging) {
        List<DunningCase> rows = filter.newestFirst(DunningCase.class, cases, paging);
        List<DunningDebt> owed = debts.listOf(rows.stream().map(DunningCase::id).toList());
        Map<UUID, Invoice> billed =
                invoices
                        .list(
                                "id in ?1",
                                owed.stream()
                                        .map(DunningDebt::invoiceId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Invoice::id, Function.identity()));
        return rows.stream()
                .map(row -> view(
                        row,
                        owed.stream()
                                .filter(debt -> debt.caseId().equals(row.id()))
                                .map(debt -> billed.get(debt.invoiceId()))
                                .toList(),
                        null))
                .toList();
    }

    @Override
    @Transactional
    public List<CaseHistoryView> history(UUID id, Paging paging) {
        cases.get(id);
        return histories.listOf(id, paging).stream().map(CaseHistory::view).toList();
    }

    private Answer<DunningCaseView> answer(UUID id, Caller caller) {
        cases.flush();
        DunningCase dunned = cases.get(id);
        List<Invoice> owed = invoices.list("id in ?1 order by payBy, id", debts.listInvoicesOf(id));
        List<AllowedStep> steps = caseworker.allowed(dunned, Actor.of(caller));
        return new Answer<>(view(dunned, owed, steps), dunned.version());
    }

    /** What is over needs no mention. */
    private @Nullable LocalDate restsUntil(DunningCase dunned) {
        LocalDate last = DunningRules.restsUntil(dunned.caseState());
        return last == null || last.isBefore(day.today()) ? null : last;
    }

    private DunningCaseView view(DunningCase dunned, List<Invoice> owed, @Nullable List<AllowedStep> steps) {
        return new DunningCaseView(
                dunned.id(),
                dunned.number(),
                dunned.process(),
                dunned.processVersion(),
                dunned.state(),
                dunned.isClosed(),
                dunned.customerId(),
                owed.stream().map(DebtView::of).toList(),
                owed.stream().map(Invoice::outstanding).reduce(amounts.zero(), Money::plus),
                restsUntil(dunned),
                steps,
                dunned.openedAt(),
                dunned.closedAt(),
                dunned.updatedAt());
    }
}
