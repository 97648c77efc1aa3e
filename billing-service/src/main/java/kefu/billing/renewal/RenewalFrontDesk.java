package kefu.billing.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.casework.CaseHistories;
import kefu.billing.casework.CaseHistory;
import kefu.billing.casework.CaseRules;
import kefu.billing.casework.HistoryView;
import kefu.billing.casework.TakeStep;
import kefu.billing.office.Answer;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.Actor;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;

/** What people see of renewals and do to them. */
@ApplicationScoped
class RenewalFrontDesk {

    private static final int MOST_YEARS = 30;

    private final RenewalDesk desk;
    private final Renewals renewals;
    private final CaseRules rules;
    private final CaseHistories histories;
    private final BusinessDay day;
    private final Preconditions preconditions;

    RenewalFrontDesk(
            RenewalDesk desk,
            Renewals renewals,
            CaseRules rules,
            CaseHistories histories,
            BusinessDay day,
            Preconditions preconditions) {
        this.desk = desk;
        this.renewals = renewals;
        this.rules = rules;
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

    @Transactional
    Answer<RenewalView> take(UUID id, String step, TakeStep asked, Caller caller) {
        Renewal renewal = renewals.lock(id);
        preconditions.honour(renewal.version());
        desk.move(
                renewal, step, asked.form() == null ? Json.object() : asked.form(), asked.comment(), Actor.of(caller));
        return answer(renewal, caller);
    }

    @Transactional
    Answer<RenewalView> get(UUID id, Caller caller) {
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

    @Transactional
    List<HistoryView> history(UUID id, Paging paging) {
        renewals.get(id);
        return histories.listOf(id, paging).stream().map(CaseHistory::view).toList();
    }

    private static List<RenewalView> views(List<Renewal> rows) {
        return rows.stream().map(row -> row.view(null)).toList();
    }

    private Answer<RenewalView> answer(Renewal renewal, Caller caller) {
        renewals.flush();
        return new Answer<>(
                renewal.view(rules.allowedSteps(renewal.caseState(), Actor.of(caller), day.now())), renewal.version());
    }
}
