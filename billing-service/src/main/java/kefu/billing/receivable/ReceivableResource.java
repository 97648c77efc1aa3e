package kefu.billing.receivable;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kefu.billing.office.Ask;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What customers owe, over HTTP: all debtors, or one customer whether he owes or not. */
@Path("/api/v1/receivables")
@Allowed(
        roles = {
            Role.CASHIER,
            Role.FINANCE,
            Role.METER_READER,
            Role.CS_MANAGER,
            Role.SUPERVISOR,
            Role.DEPT_MANAGER,
            Role.AGENT,
            Role.AUDIT,
            Role.GM
        })
public class ReceivableResource {

    private final ReceivableDesk desk;

    ReceivableResource(ReceivableDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "What customers owe and have in credit, by age")
    public Page<ReceivableView> list(@QueryParam("customerId") @Nullable String customerId, @BeanParam Paging paging) {
        return paging.page(
                desk.list(Ask.id("customerId", customerId), paging),
                row -> List.of(row.customerId().toString()));
    }
}
