package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Wants to know what was corrected beside the process of a ticket; called in the transaction of the correction. */
public interface CorrectionListener {

    /** @param changed what is different, with its new value */
    void corrected(TicketFacts ticket, ObjectNode changed);
}
