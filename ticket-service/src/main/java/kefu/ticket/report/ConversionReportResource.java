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
import java.util.List;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.ticket.listing.Ask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How many of those one serves one makes a deal with; one's own figures, and for superiors those of others. */
@Path("/api/v1/reports/conversion")
@Produces({MediaType.APPLICATION_JSON, Format.CSV})
@Allowed
public class ConversionReportResource {

    private static final int MOST = 50;

    private final ConversionReportDesk desk;
    private final Period.Reader periods;
    private final CurrentCaller caller;

    ConversionReportResource(ConversionReportDesk desk, Period.Reader periods, CurrentCaller caller) {
        this.desk = desk;
        this.periods = periods;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Customers with a deal ÷ customers served (转化率), by operator")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ConversionReport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response conversion(
            @QueryParam("operator") @Parameter(description = "Oneself if absent; up to fifty") List<String> operators,
            @BeanParam DaysQuery query,
            @Context HttpHeaders wanted) {
        if (operators.size() > MOST) {
            throw Ask.wrong("operator", "最多 50 名", "At most fifty");
        }
        operators.forEach(operator -> Ask.text("operator", operator));
        ConversionReport report = desk.of(query.read(periods), operators, caller.get());
        return Format.of(wanted, report, ConversionReport.Row.class, report.rows());
    }
}
