package kefu.ticket.ticket;

import kefu.platform.process.CaseState;

/** A rule of who can be given a ticket, the same whichever way it is given: beside its process, or by a form of it. */
public interface HandingRule {

    /** Refuses, or lets it pass; the ticket is what it would be in his hands. */
    void check(CaseState ticket, Handing handing);
}
