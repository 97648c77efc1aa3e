package kefu.ticket.assignment;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Taking a ticket from the queue, and giving it back. */
@Path("/api/v1/tickets/{id}")
@Allowed(
        roles = {
            "AGENT",
            "APPOINTMENT_AGENT",
            "CALLBACK_AGENT",
            "VIP_AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "DEPT_MANAGER",
            "TECH_SUPERVISOR"
        })
public class ClaimResource {

    private final ClaimDesk desk;
    private final CurrentCaller caller;

    ClaimResource(ClaimDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/claim")
    @Idempotent
    @Operation(summary = "Claim a ticket that lies with nobody; of several exactly one wins, the others get 409")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public Response claim(@PathParam("id") UUID id, @Nullable @Valid ClaimCommand body) {
        return answer(desk.claim(id, body == null ? null : body.minutes(), caller.get()));
    }

    @GET
    @Path("/claim")
    @Operation(summary = "With whom a ticket lies, and until when it is claimed")
    public ClaimView get(@PathParam("id") UUID id) {
        return desk.get(id);
    }

    @POST
    @Path("/release")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a claimed ticket back to the queue")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public Response release(@PathParam("id") UUID id, @Nullable @Valid ReleaseCommand body) {
        return answer(desk.release(id, body == null ? null : body.reason(), caller.get()));
    }

    private static Response answer(Lying ticket) {
        return Etag.ok(ticket.view(), ticket.version()).build();
    }
}
