package kefu.customer.profile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is told of a customer beside his master data (客户基本档案, 家庭资料). */
@Path("/api/v1/customers/{id}/profile")
@Tag(name = "Customers")
public class ProfileResource {

    private final ProfileDesk desk;

    ProfileResource(ProfileDesk desk) {
        this.desk = desk;
    }

    /** Open to every operator here, because a refused read must be logged: the archive itself refuses. */
    @GET
    @Allowed
    @Operation(
            operationId = "getProfile",
            summary = "Basics, characteristics, business, trade and household of a customer; every read is logged",
            description = "Trade tells of his credit and is shown to who may know of that.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProfileView.class)))
    @APIResponse(responseCode = "304", description = "Still what was read")
    public Response get(@PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose) {
        return desk.get(id, purpose).ok();
    }

    @PATCH
    @Idempotent
    @Allowed(roles = {Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(operationId = "changeProfile", summary = "Key in what was collected; needs If-Match")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProfileView.class)))
    public Response change(@PathParam("id") UUID id, @NotNull @Schema(implementation = Profile.class) JsonNode body) {
        return desk.change(id, body).ok();
    }
}
