package kefu.ticket.operator;

import java.util.ArrayList;
import java.util.List;
import kefu.ticket.duty.DutyStatus;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands towards one ticket at a moment.
 *
 * @param known absent if nobody has registered him: then neither skills nor capacity are held against him
 * @param missing skills the ticket needs and he lacks
 */
public record Standing(
        String operator, @Nullable Operator known, DutyStatus duty, int openTickets, List<String> missing) {

    /** Everything that is in the way, in the order one would ask. */
    public List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (duty == DutyStatus.OFF_SHIFT) {
            found.add(Obstacle.NOT_ON_DUTY);
        }
        if (duty == DutyStatus.ON_LEAVE) {
            found.add(Obstacle.ON_LEAVE);
        }
        if (known != null && !known.profile().isActive()) {
            found.add(Obstacle.INACTIVE);
        }
        if (!missing.isEmpty()) {
            found.add(Obstacle.SKILL_MISSING);
        }
        Integer capacity = capacity();
        if (capacity != null && openTickets >= capacity) {
            found.add(Obstacle.AT_CAPACITY);
        }
        return found;
    }

    /** How many open tickets he takes at most; absent: as many as there are. */
    public @Nullable Integer capacity() {
        return known == null ? null : known.profile().capacity();
    }

    /** Skills he has. */
    public List<String> skills() {
        return known == null ? List.of() : known.profile().skills();
    }
}
