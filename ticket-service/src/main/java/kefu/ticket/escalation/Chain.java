package kefu.ticket.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.Segment;
import kefu.platform.calendar.WorkingCalendar;

/** The levels a late ticket is reported through, in their order. */
@ApplicationScoped
class Chain {

    private final List<Level> levels;
    private final WorkingCalendar calendar;

    Chain(EscalationPolicies policies, WorkingCalendar calendar) {
        this.levels = read(policies.chain());
        this.calendar = calendar;
    }

    /** One level: how long after the due date, and to which role. */
    record Level(int number, Length after, String to) {}

    static List<Level> read(List<String> written) {
        List<Level> levels = new ArrayList<>();
        for (String one : written) {
            int colon = one.indexOf(':');
            if (colon < 0 || one.substring(colon + 1).isBlank()) {
                throw new IllegalArgumentException("kefu.escalation.chain: '" + one + "' is no '<length>:<role>'");
            }
            levels.add(new Level(
                    levels.size() + 1,
                    Length.parse(one.substring(0, colon)),
                    one.substring(colon + 1).strip()));
        }
        return List.copyOf(levels);
    }

    Optional<Level> level(int number) {
        return number >= 1 && number <= levels.size() ? Optional.of(levels.get(number - 1)) : Optional.empty();
    }

    /** The first level that is still to come. */
    Optional<Level> after(Instant late, Instant now) {
        return levels.stream().filter(level -> due(level, late).isAfter(now)).findFirst();
    }

    Instant due(Level level, Instant late) {
        return calendar.add(late, level.after());
    }

    /** The way to the moment a level is reported to. */
    List<Segment> explain(Level level, Instant late) {
        return calendar.explain(late, level.after());
    }

    int length() {
        return levels.size();
    }
}
