package kefu.callback.report;

import static kefu.callback.Roles.AUDIT;
import static kefu.callback.Roles.CS_MANAGER;
import static kefu.callback.Roles.GM;
import static kefu.callback.Roles.SUPERVISOR;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import kefu.callback.Queries;
import kefu.callback.task.Acts;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What supervisors answer for: whether customers are called when they were promised it. */
@Path("/api/v1/reports/callbacks")
@Tag(name = "Reports", description = "报表")
@Allowed(roles = {SUPERVISOR, CS_MANAGER, AUDIT, GM})
public class CallbackReportResource {

    private final CallbackReportDesk desk;
    private final Acts acts;

    CallbackReportResource(CallbackReportDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @GET
    @Operation(summary = "Of the callbacks due in a month, how many were done in time, by kind")
    public CallbackRates rates(@QueryParam("month") @Nullable String month) {
        return desk.rates(Queries.month("month", month), acts.now().at());
    }
}
