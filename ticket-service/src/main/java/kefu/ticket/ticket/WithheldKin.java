package kefu.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kefu.platform.json.Json;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is built on a complaint - a follow-up case, a liaison order, what was built on these - tells of it. So when it is
 * withheld from the manager it is about, they are too, and they come back to him when it does.
 */
@ApplicationScoped
class WithheldKin implements TicketListener {

    private final Tickets tickets;
    private final TicketRecord record;

    WithheldKin(Tickets tickets, TicketRecord record) {
        this.tickets = tickets;
        this.record = record;
    }

    @Override
    public void changed(TicketFacts ticket, Outcome outcome, boolean closedNow) {
        HistoryEntry entry = outcome.entry();
        if (entry.form() != null && entry.form().has(Withheld.BY_THE_PROCESS)) {
            follow(ticket, entry.actor(), entry.at());
        }
    }

    private void follow(TicketFacts original, String actor, Instant at) {
        String from = Withheld.from(original.state());
        tickets.heldOn(original.id()).stream()
                .filter(kin -> kin.keepLikeItsOriginal(from, at))
                .forEach(kin -> {
                    note(kin, from, actor, at);
                    follow(kin.facts(), actor, at);
                });
    }

    private void note(Ticket kin, @Nullable String from, String actor, Instant at) {
        String state = kin.caseState().state();
        var form = Json.object().put(Withheld.BY_THE_PROCESS, Objects.nonNull(from));
        record.append(kin, new TicketEntry.Done(at, actor, "withheld", state, state, form, null));
        record.store();
        record.tell(List.of(TicketEvents.updated(kin.facts(), List.of("withheld"))));
    }
}
