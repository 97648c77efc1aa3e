package kefu.ticket.worksheet;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import kefu.ticket.listing.Listing;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of work sheets, and the index that answers each combination of them. */
public class WorkSheetFilter {

    private static final String COLUMNS = "w.id, w.ticket_id, w.department, w.content, w.status, w.overdue, w.urges,"
            + " w.issued_by, w.issued_at, w.reply_by, w.urged_at, w.reply, w.replied_by, w.replied_at";

    @QueryParam("overdue")
    @Parameter(
            description = "true: not answered in time and still open; goes with department",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String overdue;

    @QueryParam("department")
    @Parameter(description = "The department that was asked")
    @Nullable
    String department;

    @QueryParam("status")
    @Parameter(description = "Goes with department", schema = @Schema(enumeration = {"OPEN", "URGED", "ANSWERED"}))
    @Nullable
    String status;

    Listing listing(String viewer, Paging paging) {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "overdue", Ask.flag("overdue", overdue));
        put(asked, "department", Ask.text("department", department));
        put(asked, "status", Ask.oneOf("status", status, WorkSheetStatus.class));
        if (Boolean.FALSE.equals(asked.get("overdue"))) {
            throw Ask.wrong("overdue", "只能取 true", "Can only be true; leave it out for all");
        }
        Ask.together(
                asked.keySet(),
                Set.of("overdue"),
                Set.of("department"),
                Set.of("status"),
                Set.of("overdue", "department"),
                Set.of("department", "status"));
        Listing listing = Listing.of(COLUMNS, from(index(asked.keySet())));
        asked.forEach((name, value) -> listing.where("w." + name + " = ?", value));
        return listing.notWithheldFrom(viewer).newestFirst("w.id", paging);
    }

    static Listing of(byte[] ticket, String viewer, Paging paging) {
        return Listing.of(COLUMNS, from("work_sheet_ticket"))
                .where("w.ticket_id = ?", (Object) ticket)
                .notWithheldFrom(viewer)
                .newestFirst("w.id", paging);
    }

    private static String index(Set<String> asked) {
        if (asked.isEmpty()) {
            return "PRIMARY";
        }
        return "work_sheet_" + String.join("_", asked.stream().sorted().toList());
    }

    private static String from(String index) {
        return "work_sheet w FORCE INDEX (" + index + ") STRAIGHT_JOIN ticket t ON t.id = w.ticket_id";
    }

    private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
