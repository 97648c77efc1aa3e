package kefu.billing.rebate;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Rebate statements over HTTP: 客服 makes and reports them, finance pays. */
@Path("/api/v1/rebate-statements")
@Allowed(roles = {Role.AGENT, Role.SUPERVISOR, Role.CS_MANAGER, Role.FINANCE, Role.AUDIT, Role.GM, Role.AGENT_PARTNER})
public class RebateResource {

    private final RebateDesk desk;
    private final RebateViewDesk views;
    private final CurrentCaller caller;

    RebateResource(RebateDesk desk, RebateViewDesk views, CurrentCaller caller) {
        this.desk = desk;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {Role.AGENT, Role.SUPERVISOR, Role.CS_MANAGER})
    @Operation(summary = "Calculate a partner's rebate of a month")
    public Response calculate(@NotNull @Valid CalculateRebate asked) {
        Answer<RebateView> made = desk.calculate(asked, caller.get());
        return made.created("/api/v1/rebate-statements/" + made.view().id());
    }

    @POST
    @Path("/{id}/correction")
    @Idempotent
    @Allowed(roles = {Role.AGENT, Role.SUPERVISOR, Role.CS_MANAGER})
    @Operation(
            summary = "Correct a rebate statement that is not paid in full",
            description = "Once reported only with a reason; what stood there before stays among its corrections.")
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid CorrectRebate asked) {
        return desk.correct(id, asked, caller.get()).ok();
    }

    @POST
    @Path("/{id}/report")
    @Idempotent
    @Allowed(roles = {Role.AGENT, Role.SUPERVISOR, Role.CS_MANAGER})
    @Operation(summary = "Report a statement")
    public Response report(@PathParam("id") UUID id) {
        return desk.report(id).ok();
    }

    @POST
    @Path("/{id}/payouts")
    @Idempotent
    @Allowed(roles = Role.FINANCE)
    @Operation(summary = "Pay a part of a rebate")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RebateView.class)))
    public Response pay(@PathParam("id") UUID id, @NotNull @Valid PayRebate asked) {
        return desk.pay(id, asked, caller.get()).created("/api/v1/rebate-statements/" + id);
    }

    /** A partner sees his own, whatever he asks for. */
    @GET
    @Operation(summary = "Rebate statements, the latest first")
    public Page<RebateView> list(
            @QueryParam("partner") @Nullable String partner,
            @QueryParam("month") @Nullable String month,
            @QueryParam("status") @Nullable String status,
            @BeanParam Paging paging) {
        String whose = RebateViewDesk.isPartner(caller.get()) ? caller.get().operator() : partner;
        Filter filter = new Filter()
                .by("partner", whose)
                .by(
                        "month",
                        "statementMonth",
                        month == null ? null : Ask.monthNeeded("month", month).toString())
                .by("status", Ask.choice("status", status, RebateStatus.class))
                .along("rebate_statement_partner", "partner")
                .along("rebate_statement_of", "partner", "month")
                .along("rebate_statement_month", "month")
                .along("rebate_statement_status", "status");
        return paging.page(views.list(filter, paging), row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One rebate statement")
    public Response get(@PathParam("id") UUID id) {
        return views.get(id, caller.get()).ok();
    }
}
