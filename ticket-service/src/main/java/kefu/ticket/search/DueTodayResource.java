package kefu.ticket.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.Set;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What has to be done today. */
@Path("/api/v1/due-today")
@Allowed
public class DueTodayResource {

    private final TicketPages pages;
    private final TicketBook tickets;

    DueTodayResource(TicketPages pages, TicketBook tickets) {
        this.pages = pages;
        this.tickets = tickets;
    }

    @GET
    @Operation(summary = "Open tickets with a clock that is due on this business day, the first due first")
    public Page<TicketView> dueToday(
            @QueryParam("assignee")
                    @Parameter(description = "Only what lies with this operator; me: with oneself")
                    @Nullable
                    String assignee,
            @QueryParam("department") @Parameter(description = "Only those of this department") @Nullable
                    String department,
            @BeanParam Paging paging) {
        Viewer viewer = tickets.insider();
        Set<String> asked = new HashSet<>();
        if (Ask.text("assignee", assignee) != null) {
            asked.add("assignee");
        }
        if (Ask.text("department", department) != null) {
            asked.add("department");
        }
        Ask.together(asked, Set.of("assignee"), Set.of("department"));
        TicketFilter due = new TicketFilter();
        due.due = "today";
        due.sort = "due";
        due.assignee = "me".equals(assignee) ? viewer.operator() : assignee;
        due.department = department;
        return pages.page(due, viewer, paging);
    }
}
