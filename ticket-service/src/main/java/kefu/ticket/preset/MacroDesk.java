package kefu.ticket.preset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.identity.Caller;
import kefu.platform.json.Json;
import kefu.platform.operations.SystemWork;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Preconditions;
import kefu.ticket.action.ActionRoles;
import kefu.ticket.action.Actions;
import kefu.ticket.action.TicketAction;
import kefu.ticket.ticket.HeldTicket;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.TicketWork;

/**
 * Applies macros: every action as if the caller did it by itself, all of them or none. A refusal says which one it was; a dry
 * run shows what the ticket would be and leaves it as it is.
 */
@ApplicationScoped
class MacroDesk {

    private final TicketBook tickets;
    private final TicketWork work;
    private final Actions actions;
    private final PresetDesk presets;
    private final Preconditions preconditions;
    private final SystemWork transactions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MacroDesk(
            TicketBook tickets,
            TicketWork work,
            Actions actions,
            PresetDesk presets,
            Preconditions preconditions,
            SystemWork transactions,
            WorkingCalendar calendar,
            Clock clock) {
        this.tickets = tickets;
        this.work = work;
        this.actions = actions;
        this.presets = presets;
        this.preconditions = preconditions;
        this.transactions = transactions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The ticket afterwards, with its version. */
    record Applied(TicketView ticket, long version) {}

    @Transactional
    Applied apply(UUID ticket, UUID macro, Caller who) {
        tickets.insider();
        HeldTicket held = tickets.hold(ticket);
        preconditions.honour(held.version());
        Preset kept = presets.get(PresetKind.MACRO, macro, who);
        Instant now = clock.instant();
        held.log(
                now,
                who.operator(),
                "macro",
                Json.object().put("macroId", macro.toString()).put("name", kept.name()),
                null);
        List<TicketAction> steps = Macro.actions(kept);
        for (int i = 0; i < steps.size(); i++) {
            Placeholders words = new Placeholders(held.facts(), who.operator(), calendar.dateOf(now));
            perform(ticket, words.filled(steps.get(i)), i, who);
        }
        return new Applied(work.view(held), held.version());
    }

    private void perform(UUID ticket, TicketAction action, int position, Caller who) {
        try {
            ActionRoles.check(action, who);
            actions.perform(ticket, action, who);
        } catch (Refusal refusal) {
            throw refusal.with("action", position);
        }
    }

    /** In a transaction of its own, of which nothing stays. */
    TicketView rehearse(UUID ticket, UUID macro, Caller who) {
        try {
            transactions.inTransaction(() -> {
                throw new Rehearsed(apply(ticket, macro, who));
            });
        } catch (Rehearsed over) {
            return over.applied.ticket();
        }
        throw new IllegalStateException("A rehearsal ends with what it showed");
    }

    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Applied applied;

        Rehearsed(Applied applied) {
            super("rehearsed", null, false, false);
            this.applied = applied;
        }
    }
}
