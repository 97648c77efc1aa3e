package kefu.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Webhooks over HTTP. */
@Path("/api/v1/webhooks")
@Tag(name = "Webhooks")
@Allowed(roles = {"CS_MANAGER", "CENTRE_ADMIN", "SYS_ADMIN", "INTEGRATION"})
public class WebhookResource {

    private final WebhookDesk desk;
    private final CurrentCaller caller;

    WebhookResource(WebhookDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Subscribe: be told of changes over HTTP",
            description = "Deliveries are CloudEvents in JSON, signed after Standard Webhooks (`webhook-id`,"
                    + " `webhook-timestamp`, `webhook-signature`), at least once, retried over days. `webhook-id` is the"
                    + " event's id: skip what you know. It tells what you may know yourself. The secret is in this answer"
                    + " alone.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WebhookView.class)))
    public Response subscribe(@NotNull @Valid NewWebhook body) {
        WebhookDesk.Seen made = desk.subscribe(body, caller.get());
        return Etag.created("/api/v1/webhooks/" + made.view().id(), made.view(), made.version())
                .build();
    }

    @GET
    @Operation(summary = "Your webhooks, the newest first; whoever runs the suite sees all")
    public Page<WebhookView> list(@BeanParam Paging paging) {
        return paging.page(
                desk.list(caller.get(), paging), webhook -> List.of(webhook.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One webhook")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WebhookView.class)))
    public Response get(@PathParam("id") UUID id) {
        return ok(desk.get(id, caller.get()));
    }

    @PATCH
    @Path("/{id}")
    @Idempotent
    @Operation(
            summary = "Change address, types, order, description, or switch it on and off",
            description = "While it is off nothing is written down for it; replay what it missed afterwards.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WebhookView.class)))
    @RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewWebhook.class)))
    public Response change(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        return ok(desk.change(id, patch, caller.get()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End it; what was not delivered yet is not delivered any more")
    @APIResponse(responseCode = "204")
    public Response end(@PathParam("id") UUID id) {
        desk.end(id, caller.get());
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/rotations")
    @Idempotent
    @Operation(
            summary = "Replace the secret",
            description = "The new one is in this answer alone; the old one signs as well until the overlap is over.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WebhookView.class)))
    public Response rotate(@PathParam("id") UUID id, @Valid @Nullable Rotation body) {
        return ok(desk.rotate(id, body, caller.get()));
    }

    private static Response ok(WebhookDesk.Seen seen) {
        return Etag.ok(seen.view(), seen.version()).build();
    }
}
