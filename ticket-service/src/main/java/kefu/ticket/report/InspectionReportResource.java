package kefu.ticket.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whether rounds are gone as often as the house has settled. */
@Path("/api/v1/reports/inspections")
@Produces({MediaType.APPLICATION_JSON, Format.CSV})
@Allowed(roles = {"SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER", "TECH_SUPERVISOR", "SUPERIOR", "AUDIT", "OFFICE", "GM"})
public class InspectionReportResource {

    private final InspectionReportDesk desk;
    private final Period.Reader periods;

    InspectionReportResource(InspectionReportDesk desk, Period.Reader periods) {
        this.desk = desk;
        this.periods = periods;
    }

    @GET
    @Operation(summary = "Rounds gone and missed, by kind and area (巡查、漏巡)")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = InspectionReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response inspections(@BeanParam DaysQuery query, @Context HttpHeaders wanted) {
        InspectionReport report = desk.of(query.read(periods));
        return Format.of(wanted, report, InspectionReport.Area.class, report.rows());
    }
}
