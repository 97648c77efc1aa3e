package kefu.ticket.reply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Messages the customer of a ticket sees and may answer. They are added and read, nothing else; every other method is 405. */
@Path("/api/v1/tickets/{id}/replies")
@Allowed
public class ReplyResource {

    private final ReplyDesk desk;

    ReplyResource(ReplyDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Allowed(
            roles = {
                "AGENT",
                "VIP_AGENT",
                "CALLBACK_AGENT",
                "APPOINTMENT_AGENT",
                "SUPERVISOR",
                "CS_MANAGER",
                "DEPT_MANAGER",
                "CUSTOMER"
            })
    @Operation(summary = "Write to the customer, or as the customer; notes are for colleagues")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReplyView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid NewReply body) {
        return Response.created(URI.create("/api/v1/tickets/" + id + "/replies"))
                .entity(desk.add(id, body))
                .build();
    }

    @GET
    @Operation(summary = "What the customer was told and has told, the newest first")
    public Page<ReplyView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.page(desk.list(id, paging), reply -> List.of(reply.id().toString()));
    }
}
