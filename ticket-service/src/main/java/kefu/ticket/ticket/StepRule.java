package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A rule of one step that looks beyond its own ticket, which an expression cannot; the YAML of the process names it. Asked
 * once everything the process says itself is fulfilled.
 */
public interface StepRule {

    String process();

    String step();

    /** Refuses, or lets the step pass. */
    void check(UUID ticket, JsonNode form);
}
