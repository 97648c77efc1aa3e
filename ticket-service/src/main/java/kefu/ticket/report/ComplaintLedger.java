package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.operations.Columns;
import kefu.platform.operations.Gathered;
import kefu.platform.process.ClockState;
import kefu.platform.process.Emission;
import kefu.platform.process.HistoryEntry;
import kefu.platform.process.Outcome;
import kefu.ticket.listing.Rows;
import kefu.ticket.ticket.Merged;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketListener;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of complaints (客户投诉事项台帐): a line for everything reports count, written with the change itself and never
 * changed, under the business day on which it happened, with the moment it was known.
 */
@ApplicationScoped
class ComplaintLedger implements TicketListener {

    private static final String COMPLAINT = "complaint";
    private static final String KEEP =
            "INSERT IGNORE INTO complaint_ledger (day, mark, ticket_id, at, severity, channel, on_time, recorded_at) VALUES ";
    private static final String LINE = "(?, ?, ?, ?, ?, ?, ?, ?)";

    private final Rows rows;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Gathered<List<?>> lines = new Gathered<>(this::write);

    ComplaintLedger(Rows rows, WorkingCalendar calendar, Clock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void changed(TicketFacts ticket, Outcome outcome, boolean closedNow) {
        if (!COMPLAINT.equals(ticket.state().process())) {
            return;
        }
        HistoryEntry entry = outcome.entry();
        switch (entry.kind()) {
            case OPENED -> keep(ticket, Mark.RECEIVED, entry.at(), null);
            case STEP -> {
                if (entry.step().equals("reject-solution")) {
                    keep(ticket, Mark.REJECTED, entry.at(), null);
                }
            }
            case WARNED, BREACHED, RECOMPUTED -> {}
        }
        outcome.emissions().forEach(emission -> told(ticket, emission, entry.at()));
        // One that went into another is not dealt with yet, and may come back.
        if (closedNow && !Merged.is(ticket.state())) {
            keep(ticket, Mark.CLOSED, entry.at(), null);
        }
    }

    private void told(TicketFacts ticket, Emission emission, Instant at) {
        switch (emission.type()) {
            case "ticket.complaint.answered.v1" -> keep(ticket, Mark.ANSWERED, at, met(ticket, "reply"));
            case "ticket.complaint.rectified.v1" -> {
                boolean again = ticket.state().clocks().containsKey("rework");
                keep(ticket, Mark.RECTIFIED, at, met(ticket, again ? "rework" : "rectify"));
            }
            case "ticket.sla.breached.v1" -> {
                Instant due = Instant.parse(emission.data().path("dueAt").asText());
                switch (emission.data().path("clock").asText()) {
                    case "reply" -> keep(ticket, Mark.REPLY_OVERDUE, due, null);
                    case "rectify", "rework" -> keep(ticket, Mark.RECTIFY_OVERDUE, due, null);
                    default -> {}
                }
            }
            default -> {}
        }
    }

    private static @Nullable Boolean met(TicketFacts ticket, String clock) {
        ClockState known = ticket.state().clocks().get(clock);
        return known == null ? null : known.state() == ClockState.Status.MET;
    }

    private void keep(TicketFacts ticket, Mark mark, Instant at, @Nullable Boolean onTime) {
        lines.add(List.of(Arrays.asList(
                calendar.dateOf(at),
                mark.name(),
                Columns.bytes(ticket.id()),
                Columns.utc(at),
                ticket.state().data().path("severity").asText("GENERAL"),
                ticket.channel(),
                onTime,
                Columns.utc(clock.instant()))));
    }

    private void write(List<List<?>> all) {
        for (List<List<?>> few : Columns.shares(all)) {
            rows.change(
                    KEEP + Columns.times(few.size(), LINE),
                    few.stream().flatMap(List::stream).toList());
        }
    }
}
