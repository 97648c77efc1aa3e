package kefu.ticket.routing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.ticket.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The complaints of one cause (群诉). */
@Path("/api/v1/tickets/{id}/group-members")
@Allowed
public class GroupMembersResource {

    private final GroupDesk desk;

    GroupMembersResource(GroupDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "The complaints of the same cause, this one included; none if it is in no group")
    public Page<TicketView> members(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.members(id, paging);
    }
}
