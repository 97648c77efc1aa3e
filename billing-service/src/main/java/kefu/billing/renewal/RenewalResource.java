package kefu.billing.renewal;

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
import kefu.platform.casework.CaseHistoryView;
import kefu.platform.casework.TakeStep;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Answer;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** Renewals over HTTP. Who may take which step stands in the process, not here. */
@Path("/api/v1/renewals")
@Allowed(
        roles = {
            Role.AGENT,
            Role.SALES,
            Role.SUPERVISOR,
            Role.CS_MANAGER,
            Role.MARKET_DIRECTOR,
            Role.FINANCE,
            Role.AUDIT,
            Role.GM
        })
public class RenewalResource {

    private final RenewalFrontDesk desk;
    private final CurrentCaller caller;

    RenewalResource(RenewalFrontDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {Role.AGENT, Role.SALES, Role.SUPERVISOR, Role.CS_MANAGER, Role.MARKET_DIRECTOR})
    public Response open(@NotNull @Valid OpenRenewal asked) {
        Answer<RenewalView> opened = desk.open(asked, caller.get());
        return opened.created("/api/v1/renewals/" + opened.view().id());
    }

    @POST
    @Path("/{id}/steps/{step}")
    @Idempotent
    public Response take(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @RequestBody(required = false) @Nullable @Valid TakeStep asked) {
        return desk.take(id, step, asked == null ? TakeStep.NOTHING_FILLED_IN : asked, caller.get())
                .ok();
    }

    @GET
    public Page<RenewalView> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("salesperson") @Nullable String salesperson,
            @QueryParam("state") @Nullable String state,
            @QueryParam("unfiled") @Nullable String unfiled,
            @BeanParam Paging paging) {
        Filter filter = new Filter()
                .by("customerId", Ask.id("customerId", customerId))
                .by("salesperson", salesperson)
                .by("state", state)
                .by("unfiled", Ask.flag("unfiled", unfiled))
                .along("renewal_customer", "customerId")
                .along("renewal_salesperson", "salesperson")
                .along("renewal_state", "state")
                .along("renewal_unfiled", "unfiled");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }

    /** What the salespeople have been reminded of and not taken up yet, the most urgent first. */
    @GET
    @Path("/due")
    public Page<RenewalView> due(@BeanParam Paging paging) {
        return paging.page(
                desk.listReminded(paging),
                row -> List.of(row.remindOn().toString(), row.id().toString()));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id, caller.get()).ok();
    }

    @GET
    @Path("/{id}/history")
    public Page<CaseHistoryView> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.page(desk.history(id, paging), row -> List.of(row.id().toString()));
    }
}
