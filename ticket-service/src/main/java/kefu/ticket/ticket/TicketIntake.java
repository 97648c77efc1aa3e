package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.json.Json;
import kefu.platform.operations.LoadedEntities;
import kefu.platform.process.CaseState;
import kefu.platform.process.Definition;
import kefu.platform.process.Outcome;
import kefu.platform.process.form.Field;
import kefu.platform.web.Causes;
import org.jboss.logging.Logger;

/**
 * Opens tickets (受理). The form is checked and the case begun by the engine; what surrounds it – number, original,
 * channel, precedence – is added here. A refused ticket leaves nothing behind, not even its number's row.
 */
@ApplicationScoped
class TicketIntake {

    private static final Logger LOG = Logger.getLogger(TicketIntake.class);

    private final OpeningRecord before;
    private final TicketProcess process;
    private final Precedence precedence;
    private final Reception reception;
    private final CustomerFacts customers;
    private final Channels channels;
    private final TicketKeys keys;
    private final FormHanding handing;
    private final TicketRecord record;
    private final HouseFields houseFields;
    private final Numbers numbers;
    private final CurrentCaller caller;
    private final EntityManager database;
    private final LoadedEntities loaded;

    TicketIntake(
            OpeningRecord before,
            TicketProcess process,
            Precedence precedence,
            Reception reception,
            CustomerFacts customers,
            Channels channels,
            TicketKeys keys,
            FormHanding handing,
            TicketRecord record,
            HouseFields houseFields,
            Numbers numbers,
            CurrentCaller caller,
            EntityManager database,
            LoadedEntities loaded) {
        this.before = before;
        this.process = process;
        this.precedence = precedence;
        this.reception = reception;
        this.customers = customers;
        this.channels = channels;
        this.keys = keys;
        this.handing = handing;
        this.record = record;
        this.houseFields = houseFields;
        this.numbers = numbers;
        this.caller = caller;
        this.database = database;
        this.loaded = loaded;
    }

    Ticket open(NewTicket asked, Person who) {
        Ticket ticket = keep(check(asked, who));
        LOG.infof(
                "Ticket %s %s opened by %s",
                ticket.facts().number(), ticket.id(), who.actor().operator());
        return ticket;
    }

    /**
     * A ticket that may be opened as far as it goes by itself.
     *
     * @param series in which it was counted already, which only undoing the transaction takes back
     * @param custom what the house asks for
     */
    record Draft(
            NewTicket asked, Definition definition, Outcome outcome, Map<String, String> series, ObjectNode custom) {}

    Draft check(NewTicket wanted, Person who) {
        NewTicket asked = reception.asked(wanted, who.viewer());
        channels.check(asked.channel());
        Priority.check(asked.priority());
        Definition definition = process.current(asked.process());
        ObjectNode known = before.of(asked, who.viewer());
        known.setAll(customers.of(definition, asked.customerId()));
        Map<String, String> series = process.series(definition, asked.form(), known);
        known.setAll(keys.counted(definition.key(), series));
        Outcome begun = process.open(definition, asked.form(), known, who.actor());
        CaseState ranked = precedence.applied(asked, begun.state(), who.actor().operator());
        CaseState state = before.begunOn(asked.parentId(), reception.begun(ranked, who.viewer()));
        Outcome outcome = new Outcome(state, begun.entry(), begun.emissions(), begun.timers(), true);
        handing.opening(definition, outcome, asked, who);
        boolean byPerson =
                !who.viewer().caller().roles().equals(Caller.system("suite").roles());
        ObjectNode custom = houseFields.checked(definition.key(), asked.customFields(), Json.object(), byPerson);
        return new Draft(asked, definition, outcome, series, custom);
    }

    /**
     * Keeps many in few statements; what is refused now undoes them all. None of them can have been built on another one, for
     * nobody knows their ids and numbers yet.
     */
    void keepAll(List<Draft> drafts) {
        if (drafts.size() == 1) {
            keep(drafts.getFirst());
            return;
        }
        List<Ticket> opened = drafts.stream().map(this::begun).toList();
        opened.forEach(database::persist);
        loaded.storeTogether();
        for (int i = 0; i < opened.size(); i++) {
            settle(opened.get(i), drafts.get(i));
        }
    }

    private Ticket keep(Draft draft) {
        Ticket ticket = begun(draft);
        store(ticket, draft.asked());
        settle(ticket, draft);
        return ticket;
    }

    /** With the first line of its history, which is counted in the ticket. */
    private Ticket begun(Draft draft) {
        Definition definition = draft.definition();
        CaseState state = draft.outcome().state();
        TicketFacts facts = facts(draft.asked(), definition, state, draft.custom());
        Map<String, Field> fields = definition.open().form().fields();
        Ticket ticket = new Ticket(
                facts,
                caller.get().keeper(),
                TicketText.searched(facts, fields, houseFields.of(definition.key())),
                CallerNumber.of(state.data(), fields));
        record.line(ticket, draft.outcome(), draft.asked().comment());
        return ticket;
    }

    /** What follows once it is stored. */
    private void settle(Ticket ticket, Draft draft) {
        houseFields.index(ticket.id(), draft.definition().key(), draft.custom(), true);
        keys.opened(ticket.id(), draft.outcome().state(), draft.series());
        record.publish(ticket, draft.outcome(), false);
    }

    private TicketFacts facts(NewTicket asked, Definition definition, CaseState state, ObjectNode custom) {
        Instant now = state.openedAt();
        String subject = asked.subject() == null
                ? TicketText.subject(state.data(), definition.open().form().fields())
                : asked.subject();
        return new TicketFacts(
                Uuid7.at(now),
                numbers.next(Objects.requireNonNullElse(definition.number(), "TK"), now),
                Priority.valueOf(Objects.requireNonNull(state.priority())),
                asked.customerId(),
                asked.parentId(),
                state.roles().getOrDefault("receiver", "system"),
                subject,
                asked.channel(),
                asked.externalId(),
                state,
                now,
                now,
                custom);
    }

    private void store(Ticket ticket, NewTicket asked) {
        try {
            database.persist(ticket);
            database.flush();
        } catch (PersistenceException fault) {
            if (asked.externalId() != null && Causes.isDuplicate(fault)) {
                throw TicketProblem.EXTERNAL_ID_TAKEN
                        .because("外部编号已属于另一张工单", "Another ticket has this external id")
                        .at("/externalId", "taken", "已被使用", "Is taken");
            }
            throw fault;
        }
    }
}
