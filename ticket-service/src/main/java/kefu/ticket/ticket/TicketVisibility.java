package kefu.ticket.ticket;

import static kefu.platform.visibility.Where.everything;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Caller;
import kefu.platform.outbox.SubjectVisibility;
import kefu.platform.visibility.Audience;
import kefu.platform.visibility.Condition;
import kefu.platform.visibility.House;
import kefu.platform.visibility.Trait;
import kefu.platform.visibility.Visibility;
import kefu.platform.visibility.Who;
import kefu.ticket.policy.TicketPolicies;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of who may know of a ticket: the house of all, people in the field, partners and customers of those that
 * name them, and never the operator it is withheld from. The same answer for one ticket, a list, a search, a report and the
 * news of a change. In queries a ticket is {@code t}, and {@code party} the row of those it names.
 */
@ApplicationScoped
public class TicketVisibility implements SubjectVisibility {

    /** No rule of a ticket speaks of days. */
    static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private static final Trait<TicketFacts> ACCUSED =
            new Trait<>("the accused", "t.withheld_from", ticket -> Withheld.from(ticket.state()));
    private static final Trait<TicketFacts> PARTY = new Trait<>("named in it", "party.operator", TicketFacts::parties);

    /** What is left of the declaration in a statement that is read by the house alone; its value is the reader. */
    public static final String NOT_WITHHELD = notWithheldFrom("").text();

    private final EntityManager tickets;
    private final Visibility<TicketFacts> rules;

    TicketVisibility(EntityManager tickets, TicketPolicies policies, House house) {
        this.tickets = tickets;
        this.rules = declared(house.roles(), policies.narrowRoles());
    }

    static Visibility<TicketFacts> declared(List<String> house, List<String> narrow) {
        return unlessWithheld()
                .shownTo(Who.of(withTheSuite(house)), everything())
                .shownTo(Who.of(narrow), PARTY.isCaller());
    }

    /** What happens without a person finds every ticket. */
    static Visibility<TicketFacts> forTheSuite() {
        return unlessWithheld().shownTo(Who.anybody(), everything());
    }

    private static Visibility<TicketFacts> unlessWithheld() {
        return Visibility.of(TicketFacts.class).withheldFrom(ACCUSED);
    }

    private static List<String> withTheSuite(List<String> roles) {
        List<String> all = new ArrayList<>(roles);
        all.addAll(Caller.system("suite").roles());
        return all;
    }

    /** What is left of the declaration in a list that is read by the house alone. */
    public static Condition notWithheldFrom(String operator) {
        return unlessWithheld().notWithheld(Caller.system(operator));
    }

    Visibility<TicketFacts> rules() {
        return rules;
    }

    @Override
    public @Nullable Audience of(String type, UUID aggregateId) {
        // Calls are no tickets and are never withheld; nothing need be looked up for them.
        Ticket ticket = type.startsWith("ticket.call.") ? null : tickets.find(Ticket.class, aggregateId);
        return ticket == null ? null : rules.audience(ticket.facts(), ANY_DAY);
    }
}
