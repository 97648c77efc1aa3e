package kefu.ticket.ticket;

/** A rule of who can be given a ticket, the same whichever way it is given: beside its process, or by a step of it. */
public interface HandingRule {

    /** Refuses, or lets it pass. */
    void check(TicketFacts ticket, Handing handing);
}
