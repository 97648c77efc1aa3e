package kefu.ticket.teamwork;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.ticket.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The tickets of a tag. */
@Path("/api/v1/tagged-tickets")
@Allowed
public class TaggedTicketsResource {

    private final TagDesk desk;

    TaggedTicketsResource(TagDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "The tickets with a tag, the newest first")
    public Page<TicketView> tagged(
            @QueryParam("tag") @Parameter(required = true) @Nullable String tag, @BeanParam Paging paging) {
        return desk.tagged(tag, paging);
    }
}
