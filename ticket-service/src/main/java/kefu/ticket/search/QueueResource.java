package kefu.ticket.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.TicketViews;
import kefu.ticket.ticket.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The queue: open tickets that lie with nobody. */
@Path("/api/v1/queue")
@Allowed
public class QueueResource {

    private final ListDesk lists;
    private final TicketViews views;
    private final TicketBook tickets;

    QueueResource(ListDesk lists, TicketViews views, TicketBook tickets) {
        this.lists = lists;
        this.views = views;
        this.tickets = tickets;
    }

    @GET
    @Operation(summary = "Open tickets nobody has, the most urgent first, then the oldest")
    public Page<TicketView> queue(
            @QueryParam("department") @Parameter(description = "Only the queue of this department") @Nullable
                    String department,
            @BeanParam Paging paging) {
        Viewer viewer = tickets.insider();
        TicketList list = TicketList.queue(Ask.text("department", department), viewer, paging.after(), paging.fetch());
        Page<TicketFacts> page = paging.page(
                lists.find(list),
                row -> List.of(
                        Integer.toString(row.priority().urgency()), row.id().toString()));
        return new Page<>(page.items().stream().map(views::listed).toList(), page.next());
    }
}
