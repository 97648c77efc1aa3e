package kefu.ticket.ticket;

import kefu.platform.process.Outcome;

/** Wants to know what becomes of tickets; called in the transaction of the change, after it is stored. */
public interface TicketListener {

    /** @param closedNow this change closed it */
    void changed(TicketFacts ticket, Outcome outcome, boolean closedNow);
}
