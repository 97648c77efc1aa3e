package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a process wants to know when a ticket is opened, and another ticket tells; the process declares it under
 * {@code facts:}.
 */
public interface OpeningFacts {

    String process();

    /** Adds what is on record; refuses a form that names what is not. */
    void add(JsonNode form, ObjectNode known);
}
