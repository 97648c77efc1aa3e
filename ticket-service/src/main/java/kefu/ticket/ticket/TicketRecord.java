package kefu.ticket.ticket;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.operations.Gathered;
import kefu.platform.outbox.NewEvent;
import kefu.platform.outbox.Outbox;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.platform.process.TimerChange;
import kefu.platform.timer.NewTimer;
import kefu.platform.timer.Timers;
import kefu.platform.web.Correlation;
import kefu.ticket.listing.Rows;
import org.jspecify.annotations.Nullable;

/** Writes down what the engine decided, all in the transaction of the change: the line of history, the events, the timers. */
@ApplicationScoped
class TicketRecord {

    private final EntityManager database;
    private final Rows rows;
    private final Outbox outbox;
    private final Timers timers;
    private final Consequences consequences;
    private final List<TicketListener> listeners;
    private final Gathered<List<?>> lines = new Gathered<>(this::write);

    TicketRecord(
            EntityManager database,
            Rows rows,
            Outbox outbox,
            Timers timers,
            Consequences consequences,
            @All List<TicketListener> listeners) {
        this.database = database;
        this.rows = rows;
        this.outbox = outbox;
        this.timers = timers;
        this.consequences = consequences;
        this.listeners = listeners;
    }

    /** Everything about a ticket that is stored already. */
    void write(Ticket ticket, Outcome outcome, @Nullable String comment, boolean wasClosed) {
        line(ticket, outcome, comment);
        database.flush();
        publish(ticket, outcome, wasClosed);
    }

    /** Appends a line to the history; that part of the time has passed is told to others but is nothing that was done. */
    void line(Ticket ticket, Outcome outcome, @Nullable String comment) {
        HistoryEntry entry = outcome.entry();
        switch (entry.kind()) {
            case OPENED, STEP, RECOMPUTED ->
                append(
                        ticket,
                        new TicketEntry.Done(
                                entry.at(),
                                entry.actor(),
                                entry.step(),
                                entry.from(),
                                entry.to(),
                                entry.form(),
                                comment));
            case BREACHED -> append(ticket, breach(outcome));
            case WARNED -> {}
        }
    }

    private static TicketEntry.Done breach(Outcome outcome) {
        HistoryEntry entry = outcome.entry();
        Instant due = Objects.requireNonNull(outcome.state().clocks().get(entry.step()))
                .dueAt();
        return new TicketEntry.Done(
                due,
                entry.actor(),
                "clock-breached",
                entry.from(),
                entry.to(),
                Json.object().put("clock", entry.step()),
                null);
    }

    void append(Ticket ticket, TicketEntry.Done done) {
        lines.add(List.of(TicketEntry.row(ticket.id(), ticket.nextEntry(), done, Correlation.current())));
    }

    /** By plain statements: a line is written once, and Hibernate need not watch whether it changes. */
    private void write(List<List<?>> all) {
        for (List<List<?>> few : Columns.shares(all)) {
            rows.change(
                    TicketEntry.INSERT + Columns.times(few.size(), TicketEntry.ROW),
                    few.stream().flatMap(List::stream).toList());
        }
    }

    /** Stores what has changed so far, so that versions are known and events come after it. */
    void store() {
        database.flush();
    }

    void tell(List<NewEvent> events) {
        outbox.addAll(events);
    }

    /** Tells the others, and sets the timers that watch the clocks. */
    void publish(Ticket ticket, Outcome outcome, boolean wasClosed) {
        TicketFacts facts = ticket.facts();
        outbox.addAll(TicketEvents.of(facts, outcome, wasClosed));
        boolean closedNow = outcome.state().closed() && !wasClosed;
        listeners.forEach(listener -> listener.changed(facts, outcome, closedNow));
        watch(ticket, outcome);
        consequences.follow(facts, outcome);
    }

    /** Sets the timers that watch the clocks; one that came before its moment is set again. */
    void watch(Ticket ticket, Outcome outcome) {
        List<NewTimer> set = new ArrayList<>();
        for (TimerChange change : outcome.timers()) {
            Instant due = change.dueAt();
            if (due == null) {
                timers.cancel(DutyDesk.CLOCK, ticket.id(), change.name());
            } else {
                set.add(new NewTimer(DutyDesk.CLOCK, ticket.id(), change.name(), due));
            }
        }
        timers.scheduleAll(set);
    }
}
