package kefu.ticket.ticket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at tickets, and what he may find.
 *
 * @param operator his operator id (工号); a complaint about him that is withheld does not exist for him
 * @param customer the customer he is, if he is one
 * @param personal sees personal data of a ticket he opens
 */
public record Viewer(String operator, Scope scope, @Nullable UUID customer, boolean personal) {

    /** How far somebody sees. */
    public enum Scope {
        /** Works in the house: every ticket. */
        HOUSE,
        /** Works in the field or for a partner: the jobs that lie with him. */
        OWN_JOBS,
        /** Is a customer: his own tickets. */
        OWN_TICKETS
    }
}
