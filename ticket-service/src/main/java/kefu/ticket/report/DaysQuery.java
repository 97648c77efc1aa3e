package kefu.ticket.report;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A report over any days of up to a year, both included. */
public class DaysQuery extends ReportQuery {

    @QueryParam("from")
    @Parameter(required = true, schema = @Schema(format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(required = true, schema = @Schema(format = "date"))
    @Nullable
    String to;

    Period read(Period.Reader periods) {
        return periods.between(from, to, asOf);
    }
}
