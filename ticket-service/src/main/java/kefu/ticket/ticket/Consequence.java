package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What an event of a process brings about at other tickets, in the same transaction: a definition says that it happens by
 * emitting the event, whatever the process; the bean says what follows here.
 */
public interface Consequence {

    /** The type of the event. */
    String event();

    /** @param facts what the definition put into the event */
    void follow(TicketFacts ticket, JsonNode facts, String actor, Instant at);
}
