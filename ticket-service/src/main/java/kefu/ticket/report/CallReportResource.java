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

/** Calls against the standard, as JSON and as CSV with a line a day. */
@Path("/api/v1/reports/calls")
@Produces({MediaType.APPLICATION_JSON, Format.CSV})
@Allowed(roles = {"SUPERVISOR", "CS_MANAGER", "CENTRE_ADMIN", "SUPERIOR", "AUDIT", "OFFICE", "GM"})
public class CallReportResource {

    private final CallReportDesk desk;
    private final Period.Reader periods;

    CallReportResource(CallReportDesk desk, Period.Reader periods) {
        this.desk = desk;
        this.periods = periods;
    }

    @GET
    @Operation(summary = "Calls picked up after at most three rings ÷ calls (接听时限), day by day")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = CallReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response calls(@BeanParam DaysQuery query, @Context HttpHeaders wanted) {
        CallReport report = desk.of(query.read(periods));
        return Format.of(wanted, report, CallReport.Day.class, report.days());
    }
}
