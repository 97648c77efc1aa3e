package kefu.ticket.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Complaint reports, as JSON and as CSV with a line a day; drawn up at the counter (客服专员, 004-S8 8). */
@Path("/api/v1/reports/complaints")
@Produces({MediaType.APPLICATION_JSON, Format.CSV})
@Allowed(
        roles = {
            "AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "DEPT_MANAGER",
            "MARKET_DIRECTOR",
            "CENTRE_ADMIN",
            "SUPERIOR",
            "AUDIT",
            "OFFICE",
            "GM"
        })
public class ComplaintReportResource {

    private final ComplaintReportDesk desk;
    private final Period.Reader periods;

    ComplaintReportResource(ComplaintReportDesk desk, Period.Reader periods) {
        this.desk = desk;
        this.periods = periods;
    }

    @GET
    @Path("/daily")
    @Operation(summary = "Complaints of a business day (客户投诉处理日报表)")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ComplaintReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response daily(
            @QueryParam("date") @Parameter(schema = @Schema(format = "date")) @Nullable String date,
            @BeanParam ReportQuery query,
            @Context HttpHeaders wanted) {
        return answer(periods.day(date, query.asOf), wanted);
    }

    @GET
    @Path("/monthly")
    @Operation(summary = "Complaints of a month, day by day (客户投诉情况及处理月报); its sums are those of the daily reports")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ComplaintReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response monthly(
            @QueryParam("month") @Parameter(description = "Such as 2024-03") @Nullable String month,
            @BeanParam ReportQuery query,
            @Context HttpHeaders wanted) {
        return answer(periods.month(month, query.asOf), wanted);
    }

    @GET
    @Path("/rectification")
    @Operation(summary = "Rectification in time (整改及时率) over any days of up to a year")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ComplaintReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response rectification(@BeanParam DaysQuery query, @Context HttpHeaders wanted) {
        return answer(query.read(periods), wanted);
    }

    private Response answer(Period period, HttpHeaders wanted) {
        ComplaintReport report = desk.of(period);
        return Format.of(wanted, report, ComplaintReport.Day.class, report.days());
    }
}
