package kefu.ticket.operator;

import java.time.Instant;
import java.util.List;
import kefu.ticket.duty.DutyStatus;
import org.jspecify.annotations.Nullable;

/**
 * An operator as people see him.
 *
 * @param duty whether he is on duty now
 * @param openTickets how many open tickets lie with him now
 */
record OperatorView(
        String operator,
        String department,
        List<String> skills,
        @Nullable Integer capacity,
        @Nullable String leader,
        @Nullable String inCharge,
        boolean active,
        DutyStatus duty,
        int openTickets,
        String createdBy,
        Instant createdAt,
        String updatedBy,
        Instant updatedAt) {

    static OperatorView of(Operator known, DutyStatus duty, int open) {
        Profile profile = known.profile();
        return new OperatorView(
                known.operator(),
                profile.department(),
                profile.skills(),
                profile.capacity(),
                profile.leader(),
                profile.inCharge(),
                profile.isActive(),
                duty,
                open,
                known.createdBy(),
                known.createdAt(),
                known.updatedBy(),
                known.updatedAt());
    }
}
