package kefu.ticket.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.Viewer;
import kefu.ticket.ticket.Viewers;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What lies with whoever asks. */
@Path("/api/v1/my-work")
@Allowed
public class MyWorkResource {

    private final TicketPages pages;
    private final Viewers viewers;

    MyWorkResource(TicketPages pages, Viewers viewers) {
        this.pages = pages;
        this.viewers = viewers;
    }

    @GET
    @Operation(summary = "Open tickets that lie with oneself, the most urgent first, then the oldest")
    public Page<TicketView> mine(@BeanParam Paging paging) {
        Viewer viewer = viewers.current();
        TicketFilter mine = new TicketFilter();
        mine.assignee = viewer.operator();
        mine.closed = "false";
        mine.sort = "priority";
        return pages.page(mine, viewer, paging);
    }
}
