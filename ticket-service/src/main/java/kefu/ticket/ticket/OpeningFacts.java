package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a process wants to know when a ticket is opened, and another ticket, the calendar or a policy tells; the process
 * declares it under {@code facts:}.
 */
public interface OpeningFacts {

    String process();

    /**
     * Adds what is on record; refuses a form that names what is not.
     *
     * @param form that of the opening, which nobody has checked yet
     */
    void add(NewTicket asked, JsonNode form, ObjectNode known);
}
