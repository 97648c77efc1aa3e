package kefu.customer.file;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.customer.Roles;
import kefu.customer.secrecy.Grade;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Customer files. */
@Path("/api/v1/customers")
@Tag(name = "Customers")
public class FileResource {

    private final OpeningDesk opening;
    private final FileDesk desk;

    FileResource(OpeningDesk opening, FileDesk desk) {
        this.opening = opening;
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Allowed(
            roles = {
                Roles.AGENT,
                Roles.APPOINTMENT_AGENT,
                Roles.VIP_AGENT,
                Roles.SUPERVISOR,
                Roles.CS_MANAGER,
                Roles.INFO_CLERK
            })
    @Operation(
            operationId = "openCustomer",
            summary = "Open the file of a customer who has none",
            description = "Needs confidentialUntil, and confidentialityLevel or the dealings it follows from. One"
                    + " customer has one file: the same customerKey or registrationNumber, or the same phone where"
                    + " there is neither, is the same customer. The refusal names the field, and his file to"
                    + " whoever may know of it.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerView.class)))
    public Response open(@NotNull @Valid OpenFile body) {
        var opened = opening.open(body);
        return opened.created("/api/v1/customers/" + opened.view().id());
    }

    /** Open to every operator here, because a refused read must be logged: the archive itself refuses. */
    @GET
    @Path("/{id}")
    @Allowed
    @Operation(operationId = "getCustomer", summary = "Read a file; every read is logged")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerView.class)))
    public Response get(@PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose) {
        return desk.get(id, purpose).ok();
    }

    @PATCH
    @Path("/{id}")
    @Idempotent
    @Allowed(roles = {Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(operationId = "changeCustomer", summary = "Change master data; needs If-Match")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerView.class)))
    public Response change(
            @PathParam("id") UUID id, @NotNull @Schema(implementation = FileDetails.class) JsonNode body) {
        return desk.change(id, body).ok();
    }

    @PUT
    @Path("/{id}/owner")
    @Allowed(roles = {Roles.MARKET_DIRECTOR, Roles.CS_MANAGER, Roles.SUPERVISOR})
    @Operation(
            operationId = "assignOwner",
            summary = "Say who looks after a customer, such as one of those nobody looks after; needs If-Match")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerView.class)))
    public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignOwner body) {
        return desk.assign(id, body.owner()).ok();
    }

    @PUT
    @Path("/{id}/confidentiality")
    @Allowed(roles = Roles.CS_MANAGER)
    @Operation(operationId = "gradeCustomer", summary = "Mark a file with another grade or period; needs If-Match")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerView.class)))
    public Response grade(@PathParam("id") UUID id, @NotNull @Valid Grade body) {
        return desk.grade(id, body).ok();
    }
}
