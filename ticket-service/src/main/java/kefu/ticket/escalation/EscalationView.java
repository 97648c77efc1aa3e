package kefu.ticket.escalation;

import java.time.Instant;
import java.util.List;
import kefu.platform.calendar.Segment;
import kefu.platform.process.ClockState;

/**
 * Why a late clock is reported to a level when it is.
 *
 * @param to role it is reported to
 * @param length how long after the due date of the clock
 * @param startedAt that due date; of a clock that stands still, as if it went on this moment
 * @param pending false once the clock is stopped or the ticket is closed: then nothing more is reported
 * @param segments follow each other without gap from start to due date; only WORKING ones count
 */
record EscalationView(
        String clock,
        ClockState.Status state,
        int level,
        String to,
        String length,
        Instant startedAt,
        Instant dueAt,
        boolean pending,
        List<Segment> segments) {}
