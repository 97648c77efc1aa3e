package kefu.customer.stranger;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customers other services name and who never had a file, over HTTP. */
@Path("/api/v1/unknown-customers")
@Allowed(
        roles = {
            Roles.SUPERVISOR,
            Roles.CS_MANAGER,
            Roles.INFO_CLERK,
            Roles.CUSTOMER_INFO_MANAGER,
            Roles.FINANCE,
            Roles.AUDIT,
            Roles.GM
        })
@Tag(name = "Unknown customers")
public class StrangerResource {

    private final StrangerDesk desk;

    StrangerResource(StrangerDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listUnknownCustomers",
            summary = "Ids other services took for customers who never had a file, the latest first",
            description =
                    "Ids of other services are taken as they are; this is where one that was never given out comes to"
                            + " light, with what it was used for first.")
    public Page<StrangerView> list(@BeanParam Paging paging) {
        return desk.list(paging);
    }
}
