package kefu.platform.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.platform.id.Uuid7;
import kefu.platform.outbox.NewEvent;
import kefu.platform.outbox.Outbox;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.platform.process.TimerChange;
import kefu.platform.timer.NewTimer;
import kefu.platform.timer.Timers;
import kefu.platform.web.Correlation;
import org.jspecify.annotations.Nullable;

/** Writes down what the engine decided: the line of history, the events, the timers that watch the clocks. */
@ApplicationScoped
class CaseRecord {

    private final Outbox outbox;
    private final Timers timers;
    private final Clock clock;

    CaseRecord(Outbox outbox, Timers timers, Clock clock) {
        this.outbox = outbox;
        this.timers = timers;
        this.clock = clock;
    }

    <C extends StoredCase> void keep(CaseRoom<C> room, C stored, Outcome outcome, @Nullable String comment) {
        // That part of the time has passed is told to others but is nothing that was done.
        if (outcome.entry().kind() != HistoryEntry.Kind.WARNED) {
            UUID id = Uuid7.at(clock.instant());
            room.rows()
                    .persist(room.line(
                            new StoredEntry.Line(id, stored.id(), outcome.entry(), comment, Correlation.current())));
        }
        room.rows().flush();
        outbox.addAll(outcome.emissions().stream()
                .map(emission -> {
                    ObjectNode data = room.facts(stored, outcome).put("number", stored.number());
                    data.setAll(emission.data());
                    return new NewEvent(room.subject(stored), emission.type(), data);
                })
                .toList());
        watch(room.timers(), stored.id(), outcome);
    }

    void watch(String kind, UUID owner, Outcome outcome) {
        List<NewTimer> set = new ArrayList<>();
        for (TimerChange change : outcome.timers()) {
            if (change.dueAt() == null) {
                timers.cancel(kind, owner, change.name());
            } else {
                set.add(new NewTimer(kind, owner, change.name(), change.dueAt()));
            }
        }
        timers.scheduleAll(set);
    }
}
