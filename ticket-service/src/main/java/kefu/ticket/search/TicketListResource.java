package kefu.ticket.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.Viewers;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lists of tickets; personal data in them is masked for everybody. */
@Path("/api/v1/tickets")
@Allowed
public class TicketListResource {

    private final TicketPages pages;
    private final Viewers viewers;

    TicketListResource(TicketPages pages, Viewers viewers) {
        this.pages = pages;
        this.viewers = viewers;
    }

    @GET
    @Operation(
            description =
                    "Where no index serves a filter, as process beside tag, a page looks at 10000 tickets and no more:"
                            + " it may then have fewer items than limit, even none, and a next. Only a page without next is the last.")
    public Page<TicketView> list(@BeanParam TicketFilter filter, @BeanParam Paging paging) {
        return pages.page(filter, viewers.current(), paging);
    }
}
