package kefu.billing.reimbursement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Ask;
import kefu.billing.office.Filter;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Answer;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Reimbursements over HTTP: everybody claims what he spent, finance decides, on no claim of his own. */
@Path("/api/v1/reimbursements")
@Allowed
public class ReimbursementResource {

    private final ClaimDesk desk;
    private final CurrentCaller caller;

    ReimbursementResource(ClaimDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(
            roles = {
                Role.TECHNICIAN,
                Role.METER_READER,
                Role.SALES,
                Role.AGENT,
                Role.SUPERVISOR,
                Role.CS_MANAGER,
                Role.FINANCE
            })
    @Operation(summary = "Claim an expense of a visit, with its voucher")
    public Response claim(@NotNull @Valid ClaimExpense asked) {
        Answer<ClaimView> claimed = desk.claim(asked, caller.get());
        return claimed.created("/api/v1/reimbursements/" + claimed.view().id());
    }

    @POST
    @Path("/{id}/payment")
    @Idempotent
    @Allowed(roles = Role.FINANCE)
    @Operation(summary = "Pay a claim of somebody else's")
    public Response pay(@PathParam("id") UUID id) {
        return desk.pay(id, caller.get()).ok();
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @Allowed(roles = Role.FINANCE)
    @Operation(summary = "Refuse a claim of somebody else's")
    public Response reject(@PathParam("id") UUID id, @NotNull @Valid RejectClaim asked) {
        return desk.reject(id, asked.reason(), caller.get()).ok();
    }

    /** Who does not see all sees his own, whatever he asks for. */
    @GET
    @Operation(summary = "Claims, the latest first")
    public Page<ClaimView> list(
            @QueryParam("claimant") @Nullable String claimant,
            @QueryParam("status") @Nullable String status,
            @BeanParam Paging paging) {
        String whose = ClaimDesk.seesAll(caller.get()) ? claimant : caller.get().operator();
        Filter filter = new Filter()
                .by("claimant", "made.createdBy", whose)
                .by("status", Ask.choice("status", status, ClaimStatus.class))
                .along("reimbursement_claimant", "claimant")
                .along("reimbursement_claimant_status", "claimant", "status")
                .along("reimbursement_status", "status");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One claim")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id, caller.get()).ok();
    }
}
