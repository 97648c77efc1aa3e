package kefu.customer.listing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customer files, found. */
@Path("/api/v1/customers")
@Tag(name = "Customers")
public class ListResource {

    private final ListDesk desk;

    ListResource(ListDesk desk) {
        this.desk = desk;
    }

    @GET
    @Allowed(
            roles = {
                Roles.AGENT,
                Roles.APPOINTMENT_AGENT,
                Roles.CALLBACK_AGENT,
                Roles.VIP_AGENT,
                Roles.SUPERVISOR,
                Roles.CS_MANAGER,
                Roles.INFO_CLERK,
                Roles.CUSTOMER_INFO_MANAGER,
                Roles.ARCHIVE_KEEPER,
                Roles.SALES,
                Roles.MARKET_DIRECTOR,
                Roles.DEPT_MANAGER,
                Roles.CASHIER,
                Roles.METER_READER,
                Roles.FINANCE,
                Roles.AUDIT,
                Roles.SUPERIOR,
                Roles.OFFICE,
                Roles.GM
            })
    @Operation(operationId = "listCustomers", summary = "Find files; phones are masked for everybody")
    public Page<CustomerLine> list(@BeanParam FileQuery query, @BeanParam Paging paging) {
        return desk.list(query.read(), paging);
    }
}
