package kefu.ticket.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.outbox.Outbox;
import kefu.platform.timer.Timers;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.TicketBook;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what became of a call, all in the transaction of the change: its line of history, the timers that watch it, the
 * events, the line in the ticket it led to.
 */
@ApplicationScoped
class CallJournal {

    /** Kinds of timers. */
    static final String HOLD = "call-hold";

    static final String CALLBACK = "call-callback";

    private static final String LINE =
            "INSERT INTO phone_call_history (correlation_id, call_id, seq, at, actor, what, changed)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final Logger LOG = Logger.getLogger(CallJournal.class);

    private final PhoneCalls calls;
    private final Rows rows;
    private final Outbox outbox;
    private final Timers timers;
    private final TicketBook tickets;
    private final List<CallListener> listeners;

    CallJournal(
            PhoneCalls calls,
            Rows rows,
            Outbox outbox,
            Timers timers,
            TicketBook tickets,
            @All List<CallListener> listeners) {
        this.calls = calls;
        this.rows = rows;
        this.outbox = outbox;
        this.timers = timers;
        this.tickets = tickets;
        this.listeners = listeners;
    }

    /** Who did what to a call, and when. */
    record Done(String what, String by, Instant at) {}

    void changed(PhoneCall call, CallFacts before, Done done) {
        int line = call.nextEntry();
        calls.persist(call);
        CallFacts after = call.facts();
        ObjectNode changes = difference(before.written(), after.written());
        rows.write(
                LINE,
                Arrays.asList(
                        Columns.bytes(after.id()),
                        line,
                        Columns.utc(done.at()),
                        done.by(),
                        done.what(),
                        changes.isEmpty() ? null : Json.write(changes)));
        calls.flush();
        CountedCall counted = CountedCall.of(after, line, call.businessDay());
        listeners.forEach(listener -> listener.changed(counted));
        watch(before, after);
        tell(before, after, done);
        LOG.infof("Call %s: %s, now %s", after.id(), done.what(), after.state());
    }

    private void watch(CallFacts before, CallFacts after) {
        Instant due = after.times().callbackDueAt();
        if (due != null && before.times().callbackDueAt() == null) {
            timers.schedule(CALLBACK, after.id(), CALLBACK, due);
        }
        if (due == null || after.written().repliedAt() != null) {
            timers.cancel(CALLBACK, after.id(), CALLBACK);
        }
    }

    private void tell(CallFacts before, CallFacts after, Done done) {
        Instant promised = after.times().promisedAt();
        if (promised != null && before.times().promisedAt() == null) {
            outbox.add(
                    after.id(),
                    "ticket.callback.promised.v1",
                    about(after).put("process", "call").put("promisedAt", promised.toString()));
        }
        if (isLogged(after) && !logged(after).equals(logged(before))) {
            outbox.add(after.id(), "ticket.call.logged.v1", logged(after));
        }
        UUID ticket = after.written().ticketId();
        if (ticket != null && !ticket.equals(before.written().ticketId())) {
            tickets.hold(ticket)
                    .log(
                            done.at(),
                            done.by(),
                            "call-logged",
                            Json.object().put("callId", after.id().toString()).put("call", after.number()),
                            null);
        }
    }

    void overdue(PhoneCall call, Instant at) {
        CallFacts after = call.facts();
        changed(call, after, new Done("callback-overdue", "timer:" + CALLBACK, at));
        outbox.add(
                after.id(),
                "ticket.call.callback-overdue.v1",
                about(after).put("callbackDueAt", String.valueOf(after.times().callbackDueAt())));
    }

    private static boolean isLogged(CallFacts call) {
        return call.written().matter() != null || call.times().endedAt() != null;
    }

    private static ObjectNode logged(CallFacts call) {
        ObjectNode facts = about(call).put("state", call.state().name()).put("apologyRequired", call.apologyRequired());
        put(facts, "agent", call.agent());
        put(facts, "ticketId", call.written().ticketId());
        facts.put("rings", call.written().rings());
        facts.put("withinStandard", call.withinStandard());
        List.of("rings", "withinStandard").stream()
                .filter(name -> facts.path(name).isNull())
                .forEach(facts::remove);
        return facts.put("startedAt", call.times().startedAt().toString());
    }

    private static ObjectNode about(CallFacts call) {
        ObjectNode facts = Json.object().put("number", call.number());
        put(facts, "customerId", call.written().customerId());
        return facts;
    }

    private static void put(ObjectNode facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private static ObjectNode difference(CallRecord before, CallRecord after) {
        ObjectNode old = (ObjectNode) Json.tree(before);
        ObjectNode fresh = (ObjectNode) Json.tree(after);
        ObjectNode changed = Json.object();
        CallRecord.FIELDS.stream()
                .filter(name -> !old.path(name).equals(fresh.path(name)))
                .forEach(name -> changed.set(name, fresh.has(name) ? fresh.get(name) : changed.nullNode()));
        return changed;
    }
}
