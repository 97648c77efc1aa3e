package kefu.ticket.attachment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The files of a ticket: announced here, their bytes sent to {@code …/content}. */
@Path("/api/v1/tickets/{id}/attachments")
@Allowed
public class AttachmentResource {

    private final AttachmentDesk desk;
    private final CurrentCaller caller;

    AttachmentResource(AttachmentDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
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
                "SUPERIOR",
                "CENTRE_ADMIN",
                "TECHNICIAN",
                "AGENT_PARTNER",
                "CUSTOMER"
            })
    @Operation(
            summary = "Announce a file",
            description = "Then PUT its bytes to …/{attachment}/content with the ETag of this answer in If-Match."
                    + " What is not sent within a day is forgotten.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    public Response announce(@PathParam("id") UUID id, @NotNull @Valid NewAttachment body) {
        Attachment file = desk.announce(id, body);
        return Etag.created("/api/v1/tickets/" + id + "/attachments/" + file.id(), file.view(), file.version())
                .build();
    }

    @GET
    @Operation(summary = "The files of a ticket one may see, the newest first")
    public Page<AttachmentView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        Page<Attachment> page =
                paging.page(desk.list(id, paging), file -> List.of(file.id().toString()));
        return page.map(Attachment::view);
    }

    @GET
    @Path("/{attachment}")
    @Operation(summary = "A file, without its bytes; STORED once all of them are safe")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        Attachment file = desk.get(id, attachment);
        return Etag.ok(file.view(), file.version()).build();
    }

    @DELETE
    @Path("/{attachment}")
    @Operation(summary = "Take a file away: by whoever sent it or a supervisor; that it was there stays in the history")
    @APIResponse(responseCode = "204", description = "It is gone, and its bytes with it")
    public void delete(
            @PathParam("id") UUID id,
            @PathParam("attachment") UUID attachment,
            @QueryParam("reason") @Parameter(required = true, description = "1 to 200 characters") @Nullable
                    String reason) {
        desk.delete(id, attachment, reason, caller.get());
    }
}
