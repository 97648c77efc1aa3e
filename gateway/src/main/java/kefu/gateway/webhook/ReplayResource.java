package kefu.gateway.webhook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Replays of a webhook over HTTP. */
@Path("/api/v1/webhooks/{id}/replays")
@Tag(name = "Webhooks")
@Allowed(roles = {"CS_MANAGER", "CENTRE_ADMIN", "SYS_ADMIN", "INTEGRATION"})
public class ReplayResource {

    private final ReplayDesk desk;
    private final CurrentCaller caller;

    ReplayResource(ReplayDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Tell once more what happened in a stretch of time",
            description =
                    "Under the same webhook-ids, so that a receiver skips what it has; as far as changes are kept.")
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReplayView.class)))
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid NewReplay body) {
        ReplayView made = desk.ask(id, body, caller.get());
        return Response.accepted(made)
                .location(URI.create("/api/v1/webhooks/" + id + "/replays/" + made.id()))
                .build();
    }

    @GET
    @Path("/{replayId}")
    @Operation(summary = "How far a replay is")
    public ReplayView get(@PathParam("id") UUID id, @PathParam("replayId") UUID replayId) {
        return desk.get(id, replayId, caller.get());
    }
}
