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
import kefu.platform.identity.CurrentCaller;
import kefu.ticket.listing.Ask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What an operator did in a day or a week; one's own, and for superiors that of others. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, Format.CSV})
@Allowed
public class WorkReportResource {

    private final WorkReportDesk desk;
    private final Period.Reader periods;
    private final CurrentCaller caller;

    WorkReportResource(WorkReportDesk desk, Period.Reader periods, CurrentCaller caller) {
        this.desk = desk;
        this.periods = periods;
        this.caller = caller;
    }

    @GET
    @Path("/work-daily")
    @Operation(summary = "The work of a business day (工作报表)")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = WorkReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response daily(
            @QueryParam("date") @Parameter(schema = @Schema(format = "date")) @Nullable String date,
            @QueryParam("operator") @Parameter(description = "Oneself if absent") @Nullable String operator,
            @BeanParam ReportQuery query,
            @Context HttpHeaders wanted) {
        return answer(periods.day(date, query.asOf), operator, wanted);
    }

    @GET
    @Path("/work-weekly")
    @Operation(summary = "The work of a week, Monday to Sunday (周报)")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = WorkReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response weekly(
            @QueryParam("week") @Parameter(description = "Such as 2024-W10") @Nullable String week,
            @QueryParam("operator") @Parameter(description = "Oneself if absent") @Nullable String operator,
            @BeanParam ReportQuery query,
            @Context HttpHeaders wanted) {
        return answer(periods.week(week, query.asOf), operator, wanted);
    }

    private Response answer(Period period, @Nullable String operator, HttpHeaders wanted) {
        WorkReport report = desk.of(period, Ask.text("operator", operator), caller.get());
        return Format.of(wanted, report, WorkReport.Row.class, report.rows());
    }
}
