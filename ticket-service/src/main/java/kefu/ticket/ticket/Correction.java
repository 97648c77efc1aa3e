package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.json.Json;
import kefu.platform.outbox.Outbox;
import kefu.platform.web.MergePatch;

/** Corrects what stands beside the process of a ticket that is held, by one patch or by a row of many. */
@ApplicationScoped
class Correction {

    private static final String CUSTOM = "customFields";

    private final TicketProcess process;
    private final TicketRecord record;
    private final DutyDesk duty;
    private final Channels channels;
    private final HouseFields fields;
    private final MergePatch patches;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;
    private final List<CorrectionListener> listeners;

    Correction(
            TicketProcess process,
            TicketRecord record,
            DutyDesk duty,
            Channels channels,
            HouseFields fields,
            MergePatch patches,
            EntityManager database,
            Outbox outbox,
            Clock clock,
            @All List<CorrectionListener> listeners) {
        this.process = process;
        this.record = record;
        this.duty = duty;
        this.channels = channels;
        this.fields = fields;
        this.patches = patches;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.listeners = listeners;
    }

    /** False if there was nothing to change. What cannot be is refused before anything is. */
    boolean apply(Ticket ticket, JsonNode patch, Person who) {
        if (Withheld.bars(ticket.caseState(), who.actor().operator())) {
            throw Withheld.refused();
        }
        TicketChange before = TicketChange.of(ticket.facts());
        TicketChange after = checked(ticket, before, patches.apply(before, patch, TicketChange.class));
        ObjectNode changed = difference(before, after);
        if (!changed.isEmpty()) {
            store(ticket, after, changed, who);
        }
        return !changed.isEmpty();
    }

    /** What the house asks for must be there only where somebody changes it: it may ask since yesterday. */
    private TicketChange checked(Ticket ticket, TicketChange before, TicketChange after) {
        channels.check(after.channel());
        JsonNode had = before.customFields();
        return after.customFields().equals(had)
                ? after
                : after.with(fields.checked(ticket.caseState().process(), after.customFields(), had, true));
    }

    private void store(Ticket ticket, TicketChange after, ObjectNode changed, Person who) {
        Instant now = clock.instant();
        TicketFacts facts = ticket.facts();
        String key = facts.state().process();
        ticket.change(after, now);
        ticket.isFoundBy(TicketText.searched(
                ticket.facts(), process.of(facts.state()).open().form().fields(), fields.of(key)));
        if (changed.has(CUSTOM)) {
            fields.index(ticket.id(), key, after.customFields(), false);
            changed.set(CUSTOM, PersonalData.masked(changed.get(CUSTOM), fields.of(key)));
        }
        String state = facts.state().state();
        record.append(
                ticket, new TicketEntry.Done(now, who.actor().operator(), "corrected", state, state, changed, null));
        database.flush();
        List<String> names = new ArrayList<>();
        changed.fieldNames().forEachRemaining(names::add);
        outbox.addAll(List.of(TicketEvents.updated(ticket.facts(), names)));
        if (changed.has("customerId")) {
            duty.recompute(ticket.id(), "ticket.updated.v1");
        }
        listeners.forEach(listener -> listener.corrected(ticket.facts(), changed));
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
        ObjectNode custom = changedOf(old.path(CUSTOM), fresh.path(CUSTOM));
        return custom.isEmpty() ? changed : changed.set(CUSTOM, custom);
    }

    private static ObjectNode changedOf(JsonNode old, JsonNode fresh) {
        ObjectNode changed = Json.object();
        fresh.properties().stream()
                .filter(value -> !value.getValue().equals(old.path(value.getKey())))
                .forEach(value -> changed.set(value.getKey(), value.getValue()));
        old.properties().stream()
                .filter(value -> !fresh.has(value.getKey()))
                .forEach(value -> changed.putNull(value.getKey()));
        return changed;
    }
}
