package kefu.ticket.merging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.ticket.ticket.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Splitting a ticket. */
@Path("/api/v1/tickets/{id}/splits")
@Allowed(roles = {"AGENT", "VIP_AGENT", "CALLBACK_AGENT", "SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER"})
public class SplitResource {

    private final SplitDesk desk;

    SplitResource(SplitDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Open a ticket of its own for the second matter in this one; each leads to the other",
            description =
                    "Whether the caller may open it, its process says. If-Match names the version of this ticket.")
    @APIResponse(
            responseCode = "201",
            description = "The new ticket",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Response split(@PathParam("id") UUID id, @NotNull @Valid NewSplit body) {
        SplitDesk.Split split = desk.split(id, body);
        return Etag.created("/api/v1/tickets/" + split.ticket().id(), split.ticket(), split.version())
                .build();
    }
}
