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

    private static final ListFilter MINE =
            new ListFilter(null, null, null, "me", null, null, null, null, false, null, "priority");

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
        return pages.page(MINE, viewer, paging);
    }
}
