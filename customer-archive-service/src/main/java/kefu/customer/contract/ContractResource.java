package kefu.customer.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contracts of a customer. */
@Path("/api/v1/customers/{id}/contracts")
@Tag(name = "Contracts")
public class ContractResource {

    private final ContractDesk desk;

    ContractResource(ContractDesk desk) {
        this.desk = desk;
    }

    /** Open to every operator here, because a refused read must be logged: the archive itself refuses. */
    @GET
    @Allowed
    @Operation(operationId = "listContracts", summary = "Contracts of a customer, the latest first")
    public Page<ContractView> list(
            @PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose, @BeanParam Paging paging) {
        return desk.list(id, purpose, paging);
    }

    @GET
    @Path("/{contract}")
    @Allowed
    @Operation(operationId = "getContract", summary = "One contract")
    public Response get(
            @PathParam("id") UUID id,
            @PathParam("contract") UUID contract,
            @QueryParam("purpose") @Nullable String purpose) {
        return desk.get(id, contract, purpose).ok();
    }

    @POST
    @Idempotent
    @Allowed(roles = {Roles.SALES, Roles.AGENT, Roles.SUPERVISOR, Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(
            operationId = "registerContract",
            summary = "Register a contract with its responsible person",
            description =
                    "Refused as a whole (422), each fault by its pointer: where the responsible person's name, contact,"
                            + " e-mail or mobile is missing or cannot be one, where it was signed or delivered in the future, delivered"
                            + " or expired before it was signed. Whoever submits it corrects it and sends it again.")
    public Response register(@PathParam("id") UUID id, @NotNull @Valid RegisterContract body) {
        var registered = desk.register(id, body);
        String path =
                "/api/v1/customers/" + id + "/contracts/" + registered.view().id();
        return registered.created(path);
    }

    @PATCH
    @Path("/{contract}")
    @Idempotent
    @Allowed(roles = {Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(operationId = "changeContract", summary = "Note delivery, expiry or another responsible person")
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("contract") UUID contract,
            @NotNull @Schema(implementation = ContractTerms.class) JsonNode body) {
        return desk.change(id, contract, body).ok();
    }
}
