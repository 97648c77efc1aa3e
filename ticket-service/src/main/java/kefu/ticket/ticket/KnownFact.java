package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Something a form asks for that the house may have written down already: then that counts, and not what was said. Whatever
 * the process, a step whose form has the field is answered.
 */
public interface KnownFact {

    /** The field of the form. */
    String field();

    /** What is to stand there; empty if nothing is known, then what was said counts. */
    Optional<JsonNode> known(TicketFacts ticket, JsonNode form);
}
