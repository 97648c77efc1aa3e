package kefu.billing.refund;

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

/** Refunds over HTTP: finance pays them, the counter sees them. */
@Path("/api/v1/refunds")
@Allowed(roles = {Role.CASHIER, Role.FINANCE, Role.CS_MANAGER, Role.SUPERVISOR, Role.AGENT, Role.AUDIT, Role.GM})
public class RefundResource {

    private final RefundDesk desk;
    private final CurrentCaller caller;

    RefundResource(RefundDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = Role.FINANCE)
    @Operation(summary = "Pay back what a customer has in credit")
    public Response pay(@NotNull @Valid PayRefund asked) {
        Answer<RefundView> paid = desk.pay(asked, caller.get());
        return paid.created("/api/v1/refunds/" + paid.view().id());
    }

    @GET
    @Operation(summary = "Refunds, the latest first")
    public Page<RefundView> list(@QueryParam("customerId") @Nullable String customerId, @BeanParam Paging paging) {
        Filter filter =
                new Filter().by("customerId", Ask.id("customerId", customerId)).along("refund_customer", "customerId");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One refund")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(id).ok();
    }
}
