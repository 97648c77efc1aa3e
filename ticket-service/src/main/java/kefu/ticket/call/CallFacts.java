package kefu.ticket.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call as it is stored, read without the entity: what a view of it is made of. */
record CallFacts(
        UUID id,
        String number,
        CallState state,
        @Nullable String agent,
        @Nullable UUID earlierTicketId,
        CallRecord written,
        @Nullable Boolean withinStandard,
        boolean apologyRequired,
        CallTimes times,
        boolean callbackOverdue) {

    /** As somebody sees it who may not know of the ticket proposed. */
    CallFacts withoutProposal() {
        return new CallFacts(
                id, number, state, agent, null, written, withinStandard, apologyRequired, times, callbackOverdue);
    }
}
