package kefu.customer.recalculation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deciding on all customers again. */
@Path("/api/v1/classifications/recalculations")
@Tag(name = "Classification")
public class RecalculationResource {

    private final RecalculationDesk desk;

    RecalculationResource(RecalculationDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Allowed(roles = Roles.CS_MANAGER)
    @Operation(operationId = "recalculate", summary = "Decide on every customer again; answers with the job")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RecalculationView.class)))
    public Response start() {
        RecalculationView walk = desk.start().view();
        return Response.accepted(walk)
                .location(URI.create("/api/v1/classifications/recalculations/" + walk.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Allowed(roles = {Roles.CS_MANAGER, Roles.SUPERVISOR, Roles.AUDIT})
    @Operation(operationId = "getRecalculation", summary = "How far the job is")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RecalculationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id).ok();
    }
}
