package kefu.ticket.teamwork;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.ticket.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The tickets one watches oneself. */
@Path("/api/v1/watched-tickets")
@Allowed
public class WatchedTicketsResource {

    private final WatchDesk desk;

    WatchedTicketsResource(WatchDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "The tickets I watch, the newest first")
    public Page<TicketView> mine(@BeanParam Paging paging) {
        return desk.watchedByMe(paging);
    }
}
