package kefu.ticket.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says who is on duty at a moment. Only what is written down counts: a shift of a published roster as swaps and stand-ins left
 * it, and a signed leave slip. Of somebody no roster names it says nothing.
 */
@ApplicationScoped
public class DutyBook {

    private static final int DAYS_AHEAD = 3;

    private final DutyRows rows;
    private final ShiftHours hours;

    DutyBook(DutyRows rows, ShiftHours hours) {
        this.rows = rows;
        this.hours = hours;
    }

    public DutyStatus of(String operator, Instant at) {
        return of(Set.of(operator), at).getOrDefault(operator, DutyStatus.UNKNOWN);
    }

    /** Of each of them, in as many questions as of one. */
    public Map<String, DutyStatus> of(Collection<String> operators, Instant at) {
        LocalDate today = hours.day(at);
        Set<String> working = rows.working(operators, hours.at(at));
        Set<String> onLeave = rows.onLeave(operators, today);
        Set<String> rostered = rows.rostered(operators, today);
        Map<String, DutyStatus> all = new HashMap<>();
        for (String operator : operators) {
            all.put(operator, status(operator, working, onLeave, rostered));
        }
        return all;
    }

    private static DutyStatus status(String operator, Set<String> working, Set<String> onLeave, Set<String> rostered) {
        if (working.contains(operator)) {
            return DutyStatus.ON_DUTY;
        }
        if (onLeave.contains(operator)) {
            return DutyStatus.ON_LEAVE;
        }
        return rostered.contains(operator) ? DutyStatus.OFF_SHIFT : DutyStatus.UNKNOWN;
    }

    /** When his next shift begins, if a roster says so already. */
    public Optional<Instant> next(String operator, Instant after) {
        return rows.ahead(operator, hours.day(after), DAYS_AHEAD).stream()
                .map(hours::begin)
                .filter(begin -> begin.isAfter(after))
                .min(Instant::compareTo);
    }

    /** Those on duty then, in the order of their ids, from behind that one on. */
    List<OnDutyView> onDuty(Instant at, OnDuty.Asked asked, int most) {
        OnDuty page = new OnDuty(hours.at(at), asked.department(), asked.after());
        return rows.onDuty(page, most).stream()
                .map(worked -> OnDutyView.of(worked, hours))
                .toList();
    }
}
