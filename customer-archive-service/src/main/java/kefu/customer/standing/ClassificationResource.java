package kefu.customer.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The A/B/C class of a customer. */
@Path("/api/v1/customers/{id}")
@Tag(name = "Classification")
public class ClassificationResource {

    private final StandingDesk desk;

    ClassificationResource(StandingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/classification")
    @Allowed(
            roles = {
                Roles.AGENT,
                Roles.APPOINTMENT_AGENT,
                Roles.CALLBACK_AGENT,
                Roles.VIP_AGENT,
                Roles.SUPERVISOR,
                Roles.CS_MANAGER,
                Roles.INFO_CLERK,
                Roles.CUSTOMER_INFO_MANAGER,
                Roles.SALES,
                Roles.MARKET_DIRECTOR,
                Roles.DEPT_MANAGER,
                Roles.FINANCE,
                Roles.AUDIT,
                Roles.SUPERIOR,
                Roles.OFFICE,
                Roles.GM
            })
    @Operation(
            operationId = "getClassification",
            summary = "The class now, its rules, facts and treatments; every read is logged",
            description =
                    "Any one rule suffices, A before B before C; matchedRules are those fulfilled of the class. The money is"
                            + " that of the last completed quarter; running says what the quarter that is still running would lead to.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ClassificationView.class)))
    @APIResponse(responseCode = "304", description = "Still what was read")
    public Response get(@PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose) {
        return desk.get(id, purpose).ok();
    }

    @GET
    @Path("/classifications")
    @Allowed(
            roles = {
                Roles.AGENT,
                Roles.VIP_AGENT,
                Roles.SUPERVISOR,
                Roles.CS_MANAGER,
                Roles.INFO_CLERK,
                Roles.CUSTOMER_INFO_MANAGER,
                Roles.MARKET_DIRECTOR,
                Roles.DEPT_MANAGER,
                Roles.AUDIT,
                Roles.GM
            })
    @Operation(operationId = "listClassifications", summary = "Every decision so far, the latest first")
    public Page<ClassificationEntryView> list(
            @PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose, @BeanParam Paging paging) {
        return desk.list(id, purpose, paging);
    }

    @POST
    @Path("/classifications")
    @Idempotent
    @Allowed(roles = {Roles.SUPERVISOR, Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(operationId = "classifyCustomer", summary = "Decide again now")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ClassificationView.class)))
    public Response evaluate(@PathParam("id") UUID id) {
        var decided = desk.evaluate(id);
        return decided.created("/api/v1/customers/" + id + "/classification");
    }

    @PUT
    @Path("/facts")
    @Idempotent
    @Allowed(roles = {Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(
            operationId = "stateFacts",
            summary = "State facts by hand; the class follows at once",
            description =
                    "The whole statement is replaced: what is left out is again what file, contracts, referrals and payments"
                            + " tell. Without a quarter the two figures are those of the last completed one.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ClassificationView.class)))
    public Response state(@PathParam("id") UUID id, @NotNull @Valid StateFacts body) {
        return desk.state(id, body).ok();
    }
}
