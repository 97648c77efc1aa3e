package kefu.customer.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Referrals: who brought whom. */
@Path("/api/v1/referrals")
@Allowed(
        roles = {
            Roles.AGENT,
            Roles.CALLBACK_AGENT,
            Roles.VIP_AGENT,
            Roles.SUPERVISOR,
            Roles.CS_MANAGER,
            Roles.INFO_CLERK,
            Roles.SALES,
            Roles.MARKET_DIRECTOR,
            Roles.AUDIT,
            Roles.GM
        })
@Tag(name = "Referrals")
public class ReferralResource {

    private final ReferralDesk desk;

    ReferralResource(ReferralDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Allowed(
            roles = {
                Roles.AGENT,
                Roles.CALLBACK_AGENT,
                Roles.VIP_AGENT,
                Roles.SUPERVISOR,
                Roles.CS_MANAGER,
                Roles.INFO_CLERK,
                Roles.SALES
            })
    @Operation(
            operationId = "claimReferral",
            summary = "Say that one customer brought another",
            description = "It counts for the class of the referrer when it is confirmed, each customer who was"
                    + " brought once.")
    public Response claim(@NotNull @Valid ClaimReferral body) {
        var claimed = desk.claim(body);
        return claimed.created("/api/v1/referrals/" + claimed.view().id());
    }

    @GET
    @Operation(operationId = "listReferrals", summary = "Referrals, the latest first")
    public Page<ReferralView> list(@BeanParam ReferralQuery query, @BeanParam Paging paging) {
        return desk.list(query.read(), paging);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReferral", summary = "One referral")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id).ok();
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Allowed(roles = {Roles.SUPERVISOR, Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(operationId = "confirmReferral", summary = "Confirm a referral; from now on it counts, once")
    public Response confirm(@PathParam("id") UUID id) {
        return desk.confirm(id).ok();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Allowed(roles = {Roles.SUPERVISOR, Roles.CS_MANAGER, Roles.INFO_CLERK})
    @Operation(
            operationId = "withdrawReferral",
            summary = "Take back a referral that was a mistake; it counts for nobody, unless it is confirmed again")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawReferral body) {
        return desk.withdraw(id, body.reason()).ok();
    }
}
