package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.call.CallListener;
import kefu.ticket.call.CountedCall;
import kefu.ticket.listing.Rows;

/** The ledger of calls: what reports count of a call, written down anew each time it changes and never changed itself. */
@ApplicationScoped
class CallLedger implements CallListener {

    private static final String KEEP =
            "INSERT INTO call_ledger (call_id, seq, day, recorded_at, within_standard, missed,"
                    + " apology, promised, callback_overdue, ticket_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Rows rows;
    private final Clock clock;

    CallLedger(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void changed(CountedCall call) {
        UUID ticket = call.ticketId();
        rows.change(
                KEEP,
                Arrays.asList(
                        Columns.bytes(call.id()),
                        call.line(),
                        call.day(),
                        Columns.utc(clock.instant()),
                        call.withinStandard(),
                        call.missed(),
                        call.apologyRequired(),
                        call.promised(),
                        call.callbackOverdue(),
                        ticket == null ? null : Columns.bytes(ticket)));
    }
}
