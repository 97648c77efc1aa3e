package kefu.customer.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whom to remind of the monthly supply of customer information, over HTTP. */
@Path("/api/v1/reports/missing-supplies")
@Tag(name = "Reports")
public class MissingSupplyResource {

    private final SupplyDesk desk;

    MissingSupplyResource(SupplyDesk desk) {
        this.desk = desk;
    }

    @GET
    @Allowed(
            roles = {
                Roles.SUPERVISOR,
                Roles.CS_MANAGER,
                Roles.INFO_CLERK,
                Roles.CUSTOMER_INFO_MANAGER,
                Roles.MARKET_DIRECTOR,
                Roles.GM
            })
    @Operation(
            operationId = "missingSupplies",
            summary = "Who looks after customers and has supplied nothing of them in a month; due on its first Monday")
    public Page<MissingSupply> missing(
            @QueryParam("month") @Parameter(description = "2024-03; the running one where none is given") @Nullable
                    String month,
            @BeanParam Paging paging) {
        return desk.missing(month, paging);
    }
}
