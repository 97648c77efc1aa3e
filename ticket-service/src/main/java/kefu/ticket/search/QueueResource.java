package kefu.ticket.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The queue: open tickets that lie with nobody. */
@Path("/api/v1/queue")
@Allowed
public class QueueResource {

    private final TicketPages pages;
    private final TicketBook tickets;

    QueueResource(TicketPages pages, TicketBook tickets) {
        this.pages = pages;
        this.tickets = tickets;
    }

    @GET
    @Operation(summary = "Open tickets nobody has, the most urgent first, then the oldest")
    public Page<TicketView> queue(
            @QueryParam("department") @Parameter(description = "Only the queue of this department") @Nullable
                    String department,
            @BeanParam Paging paging) {
        TicketFilter waiting = new TicketFilter();
        waiting.unassigned = "true";
        waiting.closed = "false";
        waiting.department = Ask.text("department", department);
        return pages.page(waiting, tickets.insider(), paging);
    }
}
