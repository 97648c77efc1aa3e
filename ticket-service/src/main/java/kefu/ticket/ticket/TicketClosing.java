package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockState;
import kefu.platform.process.Definition;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.platform.process.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * Closes a ticket beside its process and opens it again as it was: the state, the clocks with all the time that passed, what
 * it is among others of its process. What people changed about it meanwhile stays.
 */
@ApplicationScoped
public class TicketClosing {

    private final TicketProcess process;
    private final TicketKeys keys;
    private final TicketRecord record;
    private final Withdrawal withdrawal;

    TicketClosing(TicketProcess process, TicketKeys keys, TicketRecord record, WorkingCalendar calendar) {
        this.process = process;
        this.keys = keys;
        this.record = record;
        this.withdrawal = new Withdrawal(calendar);
    }

    /** Who did what, when and why, as it goes into the history. */
    public record Deed(
            Instant at,
            String operator,
            String what,
            ObjectNode form,
            @Nullable String comment) {}

    /** Tells the clocks as they are to be put back. */
    public Map<String, ClockState> close(HeldTicket held, String state, Deed deed) {
        CaseState before = held.ticket().caseState();
        HistoryEntry entry = entry(before, state, deed);
        Withdrawal.Ended ended = withdrawal.end(definition(before), before, entry);
        store(held.ticket(), ended.outcome(), deed);
        return ended.clocks();
    }

    public void reopen(HeldTicket held, String state, Map<String, ClockState> clocks, Deed deed) {
        CaseState before = held.ticket().caseState();
        store(held.ticket(), withdrawal.undo(definition(before), before, clocks, entry(before, state, deed)), deed);
    }

    private void store(Ticket ticket, Outcome outcome, Deed deed) {
        boolean wasClosed = ticket.caseState().closed();
        keys.changed(ticket.id(), ticket.caseState(), outcome.state());
        ticket.moveTo(outcome.state(), deed.at());
        record.write(ticket, outcome, deed.comment(), wasClosed);
    }

    private Definition definition(CaseState state) {
        return process.of(state);
    }

    private static HistoryEntry entry(CaseState before, String to, Deed deed) {
        return new HistoryEntry(
                HistoryEntry.Kind.STEP, deed.at(), deed.operator(), deed.what(), before.state(), to, deed.form(), null);
    }
}
