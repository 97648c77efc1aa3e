package kefu.ticket.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.problem.CommonProblem;
import kefu.ticket.clock.DueView;
import org.jspecify.annotations.Nullable;

/**
 * Until when a department has to answer: what the sheet says, or else what was agreed with it. Refused: a moment that has
 * passed, and none where nothing was agreed.
 */
@ApplicationScoped
class Agreements {

    private final Map<String, Length> agreed;
    private final WorkingCalendar calendar;

    Agreements(AgreementPolicies policies, WorkingCalendar calendar) {
        this.agreed = policies.agreements().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Length.parse(entry.getValue())));
        this.calendar = calendar;
    }

    /**
     * Until when to answer.
     *
     * @param agreed the length it follows from; null where the sheet names the moment
     */
    record Term(Instant replyBy, @Nullable Length agreed) {}

    /** Why a sheet is due when it is. */
    DueView explain(WorkSheet sheet) {
        return DueView.of(sheet.issuedAt(), sheet.replyBy(), sheet.agreed(), calendar);
    }

    Term term(NewWorkSheet asked, Instant now) {
        Instant wanted = asked.replyBy();
        if (wanted == null) {
            Length length = agreed.get(asked.department());
            if (length == null) {
                throw CommonProblem.INVALID
                        .because("与该部门没有约定时限，请填写答复时限", "Nothing was agreed with the department: say by when")
                        .with("agreements", agreed.keySet())
                        .at("/replyBy", "required", "请填写", "Must be given");
            }
            return new Term(calendar.add(now, length), length);
        }
        if (!wanted.isAfter(now)) {
            throw CommonProblem.INVALID
                    .because("答复时限须晚于现在", "The time to answer must lie in the future")
                    .at("/replyBy", "not-in-the-future", "须晚于现在", "Must be later than now");
        }
        return new Term(wanted, null);
    }
}
