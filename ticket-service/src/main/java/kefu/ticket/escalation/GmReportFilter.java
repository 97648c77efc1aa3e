package kefu.ticket.escalation;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import kefu.ticket.listing.FirstId;
import kefu.ticket.listing.Listing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of what the general manager was told, and the index that answers each. */
public class GmReportFilter {

    private static final String COLUMNS = "g.id, g.reason, g.matter, g.reported_by, g.reported_at, t.id AS ticket_id,"
            + " t.number, t.process, t.subject, t.state, t.closed";
    private static final Map<String, String> INDEXES =
            Map.of("reason", "gm_report_reason", "ticketId", "gm_report_ticket", "reportedBy", "gm_report_reporter");

    @QueryParam("reason")
    @Parameter(schema = @Schema(enumeration = {"MAJOR_MATTER", "RESULT_ABOUT_A_MANAGER", "STAYS_LATE"}))
    @Nullable
    String reason;

    @QueryParam("ticketId")
    @Parameter(schema = @Schema(format = "uuid"))
    @Nullable
    String ticketId;

    @QueryParam("reportedBy")
    @Parameter(description = "Operator who told him")
    @Nullable
    String reportedBy;

    @QueryParam("since")
    @Parameter(description = "Told then or later; goes with each of the others", schema = @Schema(format = "date-time"))
    @Nullable
    String since;

    Listing listing(String viewer, Paging paging) {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "reason", Ask.oneOf("reason", reason, GmReason.class));
        UUID ticket = Ask.id("ticketId", ticketId);
        put(asked, "ticketId", ticket == null ? null : Columns.bytes(ticket));
        put(asked, "reportedBy", Ask.text("reportedBy", reportedBy));
        Instant from = Ask.moment("since", since);
        Ask.together(asked.keySet(), Set.of("reason"), Set.of("ticketId"), Set.of("reportedBy"));
        String index = asked.keySet().stream().map(INDEXES::get).findFirst().orElse("PRIMARY");
        Listing listing = Listing.of(
                COLUMNS, "gm_report g FORCE INDEX (" + index + ") STRAIGHT_JOIN ticket t ON t.id = g.ticket_id");
        listing.whereGiven("g.reason = ?", asked.get("reason"));
        listing.whereGiven("g.ticket_id = ?", asked.get("ticketId"));
        listing.whereGiven("g.reported_by = ?", asked.get("reportedBy"));
        listing.whereGiven("g.id >= ?", from == null ? null : FirstId.at(from));
        return listing.notWithheldFrom(viewer).newestFirst("g.id", paging);
    }

    private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
