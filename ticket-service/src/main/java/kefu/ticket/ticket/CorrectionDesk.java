package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.outbox.Outbox;
import kefu.platform.web.MergePatch;
import kefu.platform.web.Preconditions;

/** Corrects what stands beside the process of a ticket: a line in its history says who changed what. */
@ApplicationScoped
class CorrectionDesk {

    private final Tickets tickets;
    private final TicketProcess process;
    private final TicketRecord record;
    private final Channels channels;
    private final MergePatch patches;
    private final Preconditions preconditions;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    CorrectionDesk(
            Tickets tickets,
            TicketProcess process,
            TicketRecord record,
            Channels channels,
            MergePatch patches,
            Preconditions preconditions,
            EntityManager database,
            Outbox outbox,
            Clock clock) {
        this.tickets = tickets;
        this.process = process;
        this.record = record;
        this.channels = channels;
        this.patches = patches;
        this.preconditions = preconditions;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Ticket change(UUID id, JsonNode patch, Person who) {
        Ticket ticket = tickets.getForChange(id, who.viewer());
        preconditions.require(ticket.version());
        TicketChange before = TicketChange.of(ticket.facts());
        TicketChange after = patches.apply(before, patch, TicketChange.class);
        channels.check(after.channel());
        ObjectNode changed = difference(before, after);
        if (!changed.isEmpty()) {
            store(ticket, after, changed, who);
        }
        return ticket;
    }

    private void store(Ticket ticket, TicketChange after, ObjectNode changed, Person who) {
        Instant now = clock.instant();
        TicketFacts facts = ticket.facts();
        var fields = process.of(facts.state()).open().form().fields();
        String text = TicketText.searched(
                facts.number(), after.subject(), facts.state().data(), fields);
        ticket.change(after, text, now);
        String state = facts.state().state();
        record.append(
                ticket, new TicketEntry.Done(now, who.actor().operator(), "corrected", state, state, changed, null));
        database.flush();
        List<String> names = new ArrayList<>();
        changed.fieldNames().forEachRemaining(names::add);
        outbox.addAll(List.of(TicketEvents.updated(ticket.facts(), names)));
    }

    /** Only what is different, with its new value; {@code null} where there is none any more. */
    private static ObjectNode difference(TicketChange before, TicketChange after) {
        ObjectNode old = (ObjectNode) Json.tree(before);
        ObjectNode fresh = (ObjectNode) Json.tree(after);
        ObjectNode changed = Json.object();
        for (String name : List.of("subject", "priority", "customerId", "channel")) {
            if (!old.path(name).equals(fresh.path(name))) {
                changed.set(name, fresh.has(name) ? fresh.get(name) : changed.nullNode());
            }
        }
        return changed;
    }
}
