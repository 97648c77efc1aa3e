package kefu.ticket.teamwork;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import kefu.platform.json.Json;
import kefu.ticket.ticket.Consequence;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;

/** Lets whoever speaks for the company watch the complaint he was told of, so that it stands among those he follows. */
@ApplicationScoped
class SpokespersonWatch implements Consequence {

    /** What he is in a complaint. */
    private static final String SPOKESPERSON = "spokesperson";

    private final TicketBook tickets;
    private final Watchers watchers;

    SpokespersonWatch(TicketBook tickets, Watchers watchers) {
        this.tickets = tickets;
        this.watchers = watchers;
    }

    @Override
    public String event() {
        return "ticket.complaint.spokesperson-told.v1";
    }

    @Override
    public void follow(TicketFacts ticket, JsonNode facts, String actor, Instant at) {
        tickets.holdForDuty(ticket.id())
                .ifPresent(held -> watch(held, facts.path(SPOKESPERSON).asText(), at));
    }

    private void watch(HeldTicket ticket, String operator, Instant at) {
        if (watchers.add(ticket, operator, at, "/channel")) {
            ticket.log(at, "policy:" + SPOKESPERSON, "watched", Json.object().put("watcher", operator), null);
        }
    }

    /** Whether he watches the ticket because he speaks for the company. */
    static boolean speaksFor(HeldTicket ticket, String operator) {
        return operator.equals(ticket.facts().state().roles().get(SPOKESPERSON));
    }
}
