package kefu.gateway.webhook;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The delivery log of a webhook over HTTP, one more attempt, and a ping. */
@Path("/api/v1/webhooks/{id}")
@Tag(name = "Webhooks")
@Allowed(roles = {"CS_MANAGER", "CENTRE_ADMIN", "SYS_ADMIN", "INTEGRATION"})
public class DeliveryResource {

    private final DeliveryDesk desk;
    private final CurrentCaller caller;

    DeliveryResource(DeliveryDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Path("/deliveries")
    @Operation(summary = "What was delivered, is pending or was given up, the newest first")
    public Page<DeliveryView> list(
            @PathParam("id") UUID id,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = DeliveryStatus.class)) @Nullable
                    String status,
            @BeanParam Paging paging) {
        return paging.page(desk.list(id, status(status), paging, caller.get()), delivery -> List.of(delivery.id()));
    }

    @GET
    @Path("/deliveries/{deliveryId}")
    @Operation(summary = "One delivery")
    public DeliveryView get(@PathParam("id") UUID id, @PathParam("deliveryId") String deliveryId) {
        return desk.get(id, deliveryId, caller.get());
    }

    @POST
    @Path("/deliveries/{deliveryId}/replay")
    @Idempotent
    @Operation(summary = "Deliver it once more, under the same webhook-id")
    public DeliveryView again(@PathParam("id") UUID id, @PathParam("deliveryId") String deliveryId) {
        return desk.again(id, deliveryId, caller.get());
    }

    @POST
    @Path("/ping")
    @Idempotent
    @Operation(
            summary = "Send a test event of type kefu.webhook.ping.v1",
            description = "What came of it stands in the delivery the Location names.")
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryView.class)))
    public Response ping(@PathParam("id") UUID id) {
        DeliveryView made = desk.ping(id, caller.get());
        return Response.accepted(made)
                .location(URI.create("/api/v1/webhooks/" + id + "/deliveries/" + made.id()))
                .build();
    }

    private static @Nullable DeliveryStatus status(@Nullable String wanted) {
        try {
            return wanted == null ? null : DeliveryStatus.valueOf(wanted.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw CommonProblem.INVALID
                    .because("未知的推送状态", "Unknown status of a delivery")
                    .at(
                            "?status",
                            "unknown-value",
                            "PENDING、DELIVERED、FAILED 或 WITHDRAWN",
                            "PENDING, DELIVERED, FAILED or WITHDRAWN");
        }
    }
}
