package kefu.ticket.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Listing;
import org.jspecify.annotations.Nullable;

/** Calls as rows of a list; those of a ticket that is withheld from the reader are left out. */
final class CallRows {

    private static final String COLUMNS =
            "c.id, c.number, c.state, c.agent, c.phone, c.caller_name, c.origin, c.address,"
                    + " c.reason, c.matter, c.solution, c.customer_id, c.ticket_id, c.department, c.rings, c.within_standard,"
                    + " c.apology_required, c.hold_seconds, c.hold_consent, c.callback_promised, c.promised_at,"
                    + " c.callback_due_at, c.callback_overdue, c.replied_at, c.started_at, c.answered_at, c.ended_at,"
                    + " c.held_since";

    private CallRows() {}

    static Listing along(String index) {
        return Listing.of(COLUMNS, "phone_call c FORCE INDEX (" + index + ") LEFT JOIN ticket t ON t.id = c.ticket_id");
    }

    static CallFacts facts(ResultSet row) throws SQLException {
        return new CallFacts(
                Columns.uuid(row.getBytes("id")),
                row.getString("number"),
                CallState.valueOf(row.getString("state")),
                row.getString("agent"),
                null,
                written(row).with(row.getString("phone"), moment(row, "promised_at") != null),
                row.getObject("within_standard", Boolean.class),
                row.getBoolean("apology_required"),
                new CallTimes(
                        Objects.requireNonNull(moment(row, "started_at")),
                        moment(row, "answered_at"),
                        moment(row, "ended_at"),
                        moment(row, "held_since"),
                        moment(row, "promised_at"),
                        moment(row, "callback_due_at")),
                row.getBoolean("callback_overdue"));
    }

    private static CallRecord written(ResultSet row) throws SQLException {
        return new CallRecord(
                row.getString("phone"),
                row.getString("caller_name"),
                row.getString("origin"),
                row.getString("address"),
                row.getString("reason"),
                row.getString("matter"),
                row.getString("solution"),
                Columns.uuidOrNull(row.getBytes("customer_id")),
                Columns.uuidOrNull(row.getBytes("ticket_id")),
                row.getString("department"),
                row.getObject("rings", Integer.class),
                row.getObject("hold_seconds", Integer.class),
                row.getObject("hold_consent", Boolean.class),
                row.getObject("callback_promised", Boolean.class),
                moment(row, "replied_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Columns.instant(at);
    }
}
