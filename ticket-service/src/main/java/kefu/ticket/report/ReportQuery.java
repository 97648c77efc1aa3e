package kefu.ticket.report;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every report can be asked for beside its period. */
public class ReportQuery {

    @QueryParam("asOf")
    @Parameter(
            description = "As it stood then: nothing later is counted; now if absent",
            schema = @Schema(format = "date-time"))
    @Nullable
    String asOf;
}
