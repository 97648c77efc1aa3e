package kefu.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.id.Uuid7;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.platform.timer.Timers;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.CallerNumber;

/**
 * Takes what a telephone system reports. Every event is kept once, under the id the system gave it, and the call is worked
 * out anew from all of them: an event that comes twice or late leads to the same call.
 */
@ApplicationScoped
class CallEventDesk {

    // A call is told of by several events at once: the first one makes its row, and all of them hold it.
    private static final String CLAIM =
            "INSERT INTO call_line (provider, provider_call, call_id) VALUES (?, ?, ?) AS fresh"
                    + " ON DUPLICATE KEY UPDATE provider_call = fresh.provider_call";
    private static final String CLAIMED = "SELECT call_id FROM call_line WHERE provider = ? AND provider_call = ?";
    private static final String KEEP =
            "INSERT IGNORE INTO call_event (provider, event_id, call_id, type, at, caller, agent, department, rings)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String KEPT = "SELECT call_id FROM call_event WHERE provider = ? AND event_id = ?";
    private static final String REPORTED =
            "SELECT event_id, type, at, caller, agent, department, rings FROM call_event FORCE INDEX (call_event_call)"
                    + " WHERE call_id = ?";

    private final Rows rows;
    private final PhoneCalls calls;
    private final NewCalls begun;
    private final EarlierTicket earlier;
    private final CallStandard standard;
    private final CallJournal journal;
    private final Timers timers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CallEventDesk(
            Rows rows,
            PhoneCalls calls,
            NewCalls begun,
            EarlierTicket earlier,
            CallStandard standard,
            CallJournal journal,
            Timers timers,
            WorkingCalendar calendar,
            Clock clock) {
        this.rows = rows;
        this.calls = calls;
        this.begun = begun;
        this.earlier = earlier;
        this.standard = standard;
        this.journal = journal;
        this.timers = timers;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    PhoneCall report(CallEvent event, String provider) {
        if (event.at().isAfter(clock.instant().plusSeconds(300))) {
            throw CommonProblem.INVALID
                    .because("事件时间不能晚于现在", "What is reported has happened")
                    .at("/at", "in-the-future", "不能晚于现在", "Cannot lie in the future");
        }
        UUID id = claim(event, provider);
        PhoneCall call = calls.findForChange(id).orElseGet(() -> begun.at(id, event.at()));
        if (keep(event, provider, id)) {
            follow(call, event, provider);
        } else {
            sameCall(event, provider, id);
        }
        return call;
    }

    private UUID claim(CallEvent event, String provider) {
        UUID fresh = Uuid7.at(clock.instant());
        rows.change(CLAIM, List.of(provider, event.callId(), Columns.bytes(fresh)));
        return one(CLAIMED, provider, event.callId()).orElse(fresh);
    }

    private boolean keep(CallEvent event, String provider, UUID call) {
        String from = event.from();
        return rows.change(
                        KEEP,
                        Arrays.asList(
                                provider,
                                event.eventId(),
                                Columns.bytes(call),
                                event.type().name(),
                                Columns.utc(event.at()),
                                from == null
                                        ? null
                                        : CallerNumber.normalised(from).orElse(null),
                                event.agent(),
                                event.department(),
                                event.rings()))
                > 0;
    }

    private void sameCall(CallEvent event, String provider, UUID call) {
        if (one(KEPT, provider, event.eventId()).filter(call::equals).isEmpty()) {
            throw CommonProblem.KEY_REUSED
                    .because("此事件编号已用于另一通来电", "This event id was used for another call")
                    .at("/eventId", "reused", "已用于另一通来电", "Was used for another call");
        }
    }

    private void follow(PhoneCall call, CallEvent event, String provider) {
        CallFacts before = call.facts();
        List<CallEvent> reported =
                rows.query(REPORTED, List.of(Columns.bytes(before.id())), row -> read(row, event.callId()));
        Timeline line = Timeline.of(reported, standard.ring(), standard.longestHold());
        call.follow(line, calendar.dateOf(line.startedAt()), standard);
        if (before.written().phone() == null) {
            call.proposes(earlier.find(line.from(), clock.instant()));
        }
        Instant over = line.heldSince() == null ? null : line.heldSince().plus(standard.longestHold());
        if (over == null) {
            timers.cancel(CallJournal.HOLD, before.id(), CallJournal.HOLD);
        } else {
            timers.schedule(CallJournal.HOLD, before.id(), CallJournal.HOLD, over);
        }
        String what = event.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.changed(call, before, new CallJournal.Done(what, provider, event.at()));
    }

    private Optional<UUID> one(String sql, String provider, String key) {
        return rows.query(sql, List.of(provider, key), row -> Columns.uuid(row.getBytes(1))).stream()
                .findFirst();
    }

    private static CallEvent read(ResultSet row, String callId) throws SQLException {
        return new CallEvent(
                row.getString("event_id"),
                callId,
                CallEvent.Kind.valueOf(row.getString("type")),
                Columns.instant(Objects.requireNonNull(row.getObject("at", LocalDateTime.class))),
                row.getString("caller"),
                row.getString("agent"),
                row.getString("department"),
                row.getObject("rings", Integer.class));
    }
}
