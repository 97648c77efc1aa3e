package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * Something a form asks for that the house knows: it is written down already, or settled by a policy. Then that counts, whatever
 * was typed there. It goes into the form of a step before the process is asked, where the form has such a field, and is kept
 * with it.
 */
public interface KnownFact {

    /** The fields of forms it can fill in. */
    Set<String> fields();

    /** Whether it is for that process; most are for any that asks. */
    default boolean isFor(String process) {
        return true;
    }

    /** What is to stand there; empty if nothing is known, then what was said counts. */
    Optional<JsonNode> known(String field, TicketFacts ticket, JsonNode form);
}
