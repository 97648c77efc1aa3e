package kefu.ticket.ticket;

import kefu.platform.identity.Caller;
import kefu.platform.visibility.Condition;
import kefu.platform.visibility.Visibility;

/**
 * Who looks at tickets, and what he may find.
 *
 * @param personal sees personal data of a ticket he opens
 * @param rules what is declared of who sees which ticket
 */
public record Viewer(Caller caller, Scope scope, boolean personal, Visibility<TicketFacts> rules) {

    /** Which rule he falls under. */
    public enum Scope {
        /** Works in the house: every ticket. */
        HOUSE,
        /** Works in the field or for a partner: the tickets that name him. With a role nobody has thought of: none. */
        OWN_JOBS,
        /** Is a customer: the tickets that name him. */
        OWN_TICKETS
    }

    /** Somebody of the house without a request, such as an event or a timer. */
    public static Viewer ofHouse(String operator) {
        return new Viewer(Caller.system(operator), Scope.HOUSE, false, TicketVisibility.forTheSuite());
    }

    /** His operator id (工号); a complaint about him that is withheld does not exist for him. */
    public String operator() {
        return caller.operator();
    }

    public boolean isOfHouse() {
        return scope == Scope.HOUSE;
    }

    /** Whether he may know of the ticket at all. */
    boolean sees(TicketFacts ticket) {
        return rules.sees(caller, ticket, TicketVisibility.ANY_DAY);
    }

    /** What must stand beside the ticket ({@code t}) in the FROM of a query, so that {@link #condition} can be asked. */
    public String beside() {
        return isOfHouse() ? "" : " STRAIGHT_JOIN ticket_party party ON party.ticket_id = t.id";
    }

    /** What a query must ask for, so that it finds what he {@link #sees}. */
    public Condition condition() {
        return rules.condition(caller, TicketVisibility.ANY_DAY);
    }
}
