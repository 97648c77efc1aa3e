package kefu.billing.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.casework.CaseFrontDesk;
import kefu.billing.casework.CaseHistories;
import kefu.billing.casework.CaseHistory;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.platform.casework.CaseHistoryView;
import kefu.platform.casework.Caseworker;
import kefu.platform.casework.TakeStep;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;

/** What people see of renewals and do to them. */
@ApplicationScoped
class RenewalFrontDesk implements CaseFrontDesk<RenewalView> {

    private static final int MOST_YEARS = 30;

    private final RenewalDesk desk;
    private final Renewals renewals;
    private final Caseworker caseworker;
    private final CaseHistories histories;
    private final BusinessDay day;
    private final Preconditions preconditions;

    RenewalFrontDesk(
            RenewalDesk desk,
            Renewals renewals,
            Caseworker caseworker,
            CaseHistories histories,
            BusinessDay day,
            Preconditions preconditions) {
        this.desk = desk;
        this.renewals = renewals;
        this.caseworker = caseworker;
        this.histories = histories;
        this.day = day;
        this.preconditions = preconditions;
    }

    @Transactional
    Answer<RenewalView> open(OpenRenewal asked, Caller caller) {
        LocalDate today = day.today();
        if (asked.expiresOn().isBefore(today) || asked.expiresOn().isAfter(today.plusYears(MOST_YEARS))) {
            throw CommonProblem.INVALID
                    .because("到期日不合常理", "The last day is beyond reason")
                    .at("/expiresOn", "out-of-range", "须在今后三十年内", "Must lie within the next thirty years");
        }
        return answer(desk.open(asked, Actor.of(caller)), caller);
    }

    @Override
    @Transactional
    public Answer<RenewalView> take(UUID id, String step, TakeStep asked, Caller caller) {
        Renewal renewal = renewals.lock(id);
        preconditions.honour(renewal.version());
        desk.move(renewal, step, asked, Actor.of(caller));
        return answer(renewal, caller);
    }

    @Override
    @Transactional
    public Answer<RenewalView> get(UUID id, Caller caller) {
        return answer(renewals.get(id), caller);
    }

    @Transactional
    List<RenewalView> list(Filter filter, Paging paging) {
        return views(filter.newestFirst(Renewal.class, renewals, paging));
    }

    @Transactional
    List<RenewalView> listReminded(Paging paging) {
        return views(renewals.listReminded(paging));
    }

    @Override
    @Transactional
    public List<CaseHistoryView> history(UUID id, Paging paging) {
        renewals.get(id);
        return histories.listOf(id, paging).stream().map(CaseHistory::view).toList();
    }

    private static List<RenewalView> views(List<Renewal> rows) {
        return rows.stream().map(row -> row.view(null)).toList();
    }

    private Answer<RenewalView> answer(Renewal renewal, Caller caller) {
        renewals.flush();
        return new Answer<>(renewal.view(caseworker.allowed(renewal, Actor.of(caller))), renewal.version());
    }
}
