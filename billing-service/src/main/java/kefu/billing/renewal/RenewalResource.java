package kefu.billing.renewal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kefu.billing.casework.CustomerCaseResource;
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
public class RenewalResource extends CustomerCaseResource<RenewalView> {

    private final RenewalFrontDesk desk;
    private final CurrentCaller caller;

    RenewalResource(RenewalFrontDesk desk, CurrentCaller caller) {
        super(desk, caller);
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {Role.AGENT, Role.SALES, Role.SUPERVISOR, Role.CS_MANAGER, Role.MARKET_DIRECTOR})
    @Operation(summary = "Watch a contract's expiry")
    public Response open(@NotNull @Valid OpenRenewal asked) {
        Answer<RenewalView> opened = desk.open(asked, caller.get());
        return opened.created("/api/v1/renewals/" + opened.view().id());
    }

    @GET
    @Operation(summary = "Renewals, the latest first")
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
    @Operation(summary = "Renewals the salespeople were reminded of and have not taken up, the most urgent first")
    public Page<RenewalView> due(@BeanParam Paging paging) {
        return paging.page(
                desk.listReminded(paging),
                row -> List.of(row.remindOn().toString(), row.id().toString()));
    }
}
