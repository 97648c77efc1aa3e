package kefu.ticket.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kefu.platform.identity.Allowed;
import kefu.platform.process.Definition;
import kefu.ticket.listing.Ask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * What became of the tickets of a process: complaints by nature, cause or department (投诉统计分析), orders (订单达成情况), supervision
 * reports, and the monthly summary of feedback (月反馈汇总表).
 */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, Format.CSV})
@Allowed(
        roles = {
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
public class ProcessReportResource {

    private static final String FEEDBACK = "feedback";

    private final ProcessReportDesk desk;
    private final Period.Reader periods;
    private final ReportPolicies policies;

    ProcessReportResource(ProcessReportDesk desk, Period.Reader periods, ReportPolicies policies) {
        this.desk = desk;
        this.periods = periods;
        this.policies = policies;
    }

    @GET
    @Path("/processes/{process}")
    @Operation(summary = "States and steps of the tickets of a process opened in a period (统计分析)")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ProcessReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response process(
            @PathParam("process") String process,
            @QueryParam("by") @Parameter(description = "A field of its forms, such as nature") @Nullable String by,
            @BeanParam DaysQuery query,
            @Context HttpHeaders wanted) {
        Definition definition = desk.known(process);
        ProcessReport report = desk.of(definition, Ask.text("by", by), query.read(periods));
        return Format.of(wanted, report, ProcessReport.Row.class, report.rows());
    }

    @GET
    @Path("/feedback/monthly")
    @Allowed( // those who draw it up (客服员) and those of whom a copy is made
            roles = {
                "AGENT",
                "SUPERVISOR",
                "CS_MANAGER",
                "DEPT_MANAGER",
                "TECH_SUPERVISOR",
                "PLANNER",
                "FINANCE",
                "CENTRE_ADMIN",
                "SUPERIOR",
                "AUDIT",
                "OFFICE",
                "GM"
            })
    @Operation(summary = "The feedback of a month by kind, and who gets a copy (月反馈汇总表)")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackSummary.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response feedback(
            @QueryParam("month") @Parameter(description = "Such as 2024-03; this one if absent") @Nullable String month,
            @BeanParam ReportQuery query,
            @Context HttpHeaders wanted) {
        ProcessReport report = desk.of(desk.known(FEEDBACK), "kind", periods.month(month, query.asOf));
        FeedbackSummary summary = FeedbackSummary.of(report, policies.feedbackCopies());
        return Format.of(wanted, summary, ProcessReport.Row.class, summary.rows());
    }
}
