package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.process.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A ticket whose row this transaction holds, for what is done beside its process: whatever happens to it leaves a line in
 * its history, and events about it keep its order.
 */
public final class HeldTicket {

    private final Ticket ticket;
    private final TicketRecord record;

    HeldTicket(Ticket ticket, TicketRecord record) {
        this.ticket = ticket;
        this.record = record;
    }

    public UUID id() {
        return ticket.id();
    }

    Ticket ticket() {
        return ticket;
    }

    boolean isVisibleTo(Viewer viewer) {
        return ticket.isVisibleTo(viewer);
    }

    public TicketFacts facts() {
        return ticket.facts();
    }

    public boolean isWithheldFrom(String operator) {
        return operator.equals(Withheld.from(ticket.caseState()));
    }

    /** Whoever may know of this ticket may know of the other one too. */
    public boolean isAsOpenAs(HeldTicket other) {
        String from = Withheld.from(other.ticket.caseState());
        return from == null || isWithheldFrom(from);
    }

    /** The version it has once everything done so far is stored. */
    public long version() {
        record.store();
        return ticket.version();
    }

    /** Refuses what makes sense for an open ticket only. */
    public HeldTicket requireOpen() {
        if (ticket.caseState().closed()) {
            throw TicketProblem.TICKET_CLOSED
                    .because("工单已关闭", "The ticket is closed")
                    .with("state", ticket.caseState().state());
        }
        return this;
    }

    /** Refuses whoever it is about, as long as it was not passed to him: he has no part in it. */
    public HeldTicket requireNotAbout(String operator) {
        if (Withheld.bars(ticket.caseState(), operator)) {
            throw Withheld.refused();
        }
        return this;
    }

    /** Lies with this operator now, or with nobody. */
    public void assign(@Nullable String operator, Instant at) {
        ticket.assign(operator, at);
    }

    /** From one operator to another, see {@link Ticket#passOn}. */
    public boolean passOn(String from, String to, Instant at) {
        return ticket.passOn(from, to, at);
    }

    /** Belongs to another ticket now, or to none; false if that is so already. */
    public boolean belongTo(@Nullable UUID parent) {
        return ticket.belongTo(parent);
    }

    /** A line in the history. */
    public void log(Instant at, String operator, String what, ObjectNode form, @Nullable String comment) {
        CaseState state = ticket.caseState();
        record.append(ticket, new TicketEntry.Done(at, operator, what, state.state(), state.state(), form, comment));
        ticket.touch(at);
    }

    /** Tells the others, with the number, the process and the customer of the ticket. */
    public void tell(String type, ObjectNode data) {
        record.store();
        record.tell(List.of(TicketEvents.about(ticket.facts(), type, data)));
    }

    /** How many lines its history has. */
    public int lines() {
        return ticket.lines();
    }
}
