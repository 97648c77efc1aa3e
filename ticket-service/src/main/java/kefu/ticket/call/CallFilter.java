package kefu.ticket.call;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import kefu.ticket.listing.Listing;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of calls, each with the index that answers it; of them only agent and day go together. */
public class CallFilter {

    private static final Map<Set<String>, String> INDEXES = Map.of(
            Set.of(), "PRIMARY",
            Set.of("c.business_day"), "phone_call_day",
            Set.of("c.agent"), "phone_call_agent",
            Set.of("c.agent", "c.business_day"), "phone_call_agent_day",
            Set.of("c.ticket_id"), "phone_call_ticket",
            Set.of("c.state"), "phone_call_state",
            Set.of("c.callback_overdue"), "phone_call_overdue");

    @QueryParam("day")
    @Parameter(description = "Business day of the call", schema = @Schema(format = "date"))
    @Nullable
    String day;

    @QueryParam("agent")
    @Parameter(description = "Operator who answered; goes with day")
    @Nullable
    String agent;

    @QueryParam("ticketId")
    @Parameter(schema = @Schema(format = "uuid"))
    @Nullable
    String ticketId;

    @QueryParam("state")
    @Parameter(
            schema =
                    @Schema(
                            enumeration = {
                                "RINGING",
                                "ANSWERED",
                                "HOLD",
                                "MISSED",
                                "ANSWERED_ON_CALL",
                                "CALLBACK_PROMISED",
                                "REPLIED"
                            }))
    @Nullable
    String state;

    @QueryParam("callbackOverdue")
    @Parameter(
            description = "true: promised to be called back, not done in time",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String callbackOverdue;

    /** The ticket asked about, if it is one. */
    @Nullable
    UUID ticket() {
        return Ask.id("ticketId", ticketId);
    }

    /** The same for another ticket, one that went into the one asked about. */
    static Listing ofTicket(UUID ticket, String viewer, Paging paging) {
        return CallRows.along("phone_call_ticket")
                .where("c.ticket_id = ?", (Object) Columns.bytes(ticket))
                .notWithheldFrom(viewer)
                .newestFirst("c.id", paging);
    }

    Listing listing(String viewer, Paging paging) {
        Map<String, Object> asked = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        UUID ticket = ticket();
        Boolean overdue = Ask.flag("callbackOverdue", callbackOverdue);
        if (Boolean.FALSE.equals(overdue)) {
            throw Ask.wrong("callbackOverdue", "只能取 true", "Can only be true; leave it out for all");
        }
        put(asked, names, "day", "c.business_day", Ask.day("day", day));
        put(asked, names, "agent", "c.agent", Ask.text("agent", agent));
        put(asked, names, "ticketId", "c.ticket_id", ticket == null ? null : Columns.bytes(ticket));
        put(asked, names, "state", "c.state", Ask.oneOf("state", state, CallState.class));
        put(asked, names, "callbackOverdue", "c.callback_overdue", overdue);
        Ask.together(
                names.keySet(),
                Set.of("day"),
                Set.of("agent"),
                Set.of("agent", "day"),
                Set.of("ticketId"),
                Set.of("state"),
                Set.of("callbackOverdue"));
        Listing listing = CallRows.along(INDEXES.getOrDefault(asked.keySet(), "PRIMARY"));
        asked.forEach((column, value) -> listing.where(column + " = ?", value));
        return listing.notWithheldFrom(viewer).newestFirst("c.id", paging);
    }

    private static void put(
            Map<String, Object> asked, Map<String, String> names, String name, String column, @Nullable Object value) {
        if (value != null) {
            asked.put(column, value);
            names.put(name, column);
        }
    }
}
