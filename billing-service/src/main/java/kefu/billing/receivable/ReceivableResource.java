package kefu.billing.receivable;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Ask;
import kefu.billing.office.Role;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
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
            Role.AGENT,
            Role.AUDIT,
            Role.GM
        })
public class ReceivableResource {

    private final CustomerAccounts accounts;

    ReceivableResource(CustomerAccounts accounts) {
        this.accounts = accounts;
    }

    @GET
    public Page<ReceivableView> list(@QueryParam("customerId") @Nullable String customerId, @BeanParam Paging paging) {
        UUID customer = Ask.id("customerId", customerId);
        List<CustomerAccount> found = customer == null
                ? accounts.listInDebt(paging)
                : accounts.findByIdOptional(customer).stream().toList();
        List<ReceivableView> rows = found.stream().map(ReceivableView::of).toList();
        return paging.page(rows, row -> List.of(row.customerId().toString()));
    }
}
