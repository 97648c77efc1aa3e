package kefu.billing.payment;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kefu.billing.office.Ask;
import kefu.billing.office.Filter;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Payments of which something lies on no invoice yet: what customers have in credit. */
@Path("/api/v1/credits")
@Allowed(roles = {Role.CASHIER, Role.FINANCE, Role.CS_MANAGER, Role.SUPERVISOR, Role.AGENT, Role.AUDIT, Role.GM})
public class CreditResource {

    private final CashDesk desk;

    CreditResource(CashDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Payments of which something lies on no invoice yet")
    public Page<PaymentView> list(@QueryParam("customerId") @Nullable String customerId, @BeanParam Paging paging) {
        Filter filter = new Filter()
                .by("openCredit", true)
                .by("customerId", Ask.id("customerId", customerId))
                .along("payment_credit", "openCredit")
                .along("payment_customer_credit", "openCredit", "customerId");
        return paging.page(desk.list(filter, paging), row -> List.of(row.id().toString()));
    }
}
