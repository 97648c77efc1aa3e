package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kefu.platform.outbox.SubjectVisibility;
import kefu.platform.process.CaseState;
import kefu.platform.visibility.Audience;
import kefu.platform.visibility.Audience.Grant;
import kefu.platform.visibility.Where.Narrowed;
import kefu.platform.visibility.Who;
import kefu.ticket.policy.TicketPolicies;
import org.jspecify.annotations.Nullable;

/**
 * Tells with every event of a ticket who may know of the ticket, the same as {@link Ticket#isVisibleTo}: the house, those it
 * lies or lay with, its customer, and never the operator it is withheld from.
 */
@ApplicationScoped
class TicketVisibility implements SubjectVisibility {

    private final EntityManager tickets;
    private final TicketPolicies policies;

    TicketVisibility(EntityManager tickets, TicketPolicies policies) {
        this.tickets = tickets;
        this.policies = policies;
    }

    @Override
    public @Nullable Audience of(String type, UUID aggregateId) {
        // Calls are no tickets and are never withheld; nothing need be looked up for them.
        Ticket ticket = type.startsWith("ticket.call") ? null : tickets.find(Ticket.class, aggregateId);
        return ticket == null ? null : audience(ticket.facts());
    }

    private Audience audience(TicketFacts ticket) {
        CaseState state = ticket.state();
        Set<String> parties = new TreeSet<>(state.roles().values());
        parties.add(ticket.receiver());
        if (state.assignee() != null) {
            parties.add(state.assignee());
        }
        if (ticket.customerId() != null) {
            parties.add(ticket.customerId().toString());
        }
        List<Grant> grants = new ArrayList<>();
        grants.add(new Grant(Who.notOnly(policies.narrowRoles()), new Narrowed(null, null)));
        parties.forEach(party -> grants.add(new Grant(Who.anybody(), new Narrowed(party, null))));
        String withheldFrom = Withheld.from(state);
        return new Audience(grants, withheldFrom == null ? Set.of() : Set.of(withheldFrom));
    }
}
