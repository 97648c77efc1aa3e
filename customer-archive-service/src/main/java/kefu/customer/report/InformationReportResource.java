package kefu.customer.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kefu.customer.Period;
import kefu.customer.Roles;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The report on customer information over HTTP. */
@Path("/api/v1/reports/customer-information")
@Tag(name = "Reports")
public class InformationReportResource {

    private final InformationDesk desk;

    InformationReportResource(InformationDesk desk) {
        this.desk = desk;
    }

    @GET
    @Allowed(
            roles = {
                Roles.SUPERVISOR,
                Roles.CS_MANAGER,
                Roles.CUSTOMER_INFO_MANAGER,
                Roles.ARCHIVE_KEEPER,
                Roles.MARKET_DIRECTOR,
                Roles.AUDIT,
                Roles.GM
            })
    @Operation(
            operationId = "customerInformationReport",
            summary = "客户信息报表, of a day 客户情况日报表: what came into the archive and what was done with it",
            description = "Of a day, a month, a quarter or a year. The cards themselves are listed by"
                    + " GET /api/v1/customers?openedIn=.")
    public InformationReport report(
            @QueryParam("period")
                    @Parameter(description = "2024-03-01, 2024-03, 2024-Q1 or 2024", required = true)
                    @Nullable
                    String period) {
        return desk.draw(Period.asked("period", period));
    }
}
