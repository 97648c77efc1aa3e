package kefu.ticket.assignment;

import java.util.List;
import kefu.ticket.duty.DutyStatus;
import kefu.ticket.operator.Obstacle;
import kefu.ticket.operator.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could take a ticket.
 *
 * @param dedicated looks after this customer alone (专人负责)
 * @param missingSkills what the ticket needs and he lacks
 * @param obstacles why he cannot take it now; empty if he can
 */
record ProposalView(
        String operator,
        boolean dedicated,
        DutyStatus duty,
        List<String> skills,
        List<String> missingSkills,
        int openTickets,
        @Nullable Integer capacity,
        List<Obstacle> obstacles) {

    static ProposalView of(Standing standing, boolean dedicated) {
        return new ProposalView(
                standing.operator(),
                dedicated,
                standing.duty(),
                standing.skills(),
                standing.missing(),
                standing.openTickets(),
                standing.capacity(),
                standing.obstacles());
    }
}
