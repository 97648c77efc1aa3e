package kefu.ticket.escalation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was reported to the general manager (上报总经理), for himself and for those who run customer service. */
@Path("/api/v1/gm-reports")
@Allowed(roles = {"GM", "CS_MANAGER", "SUPERVISOR"})
public class GmReportResource {

    private final GmReportDesk desk;

    GmReportResource(GmReportDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "What the general manager was told, when and by whom, the newest first")
    public Page<GmReportView> list(@BeanParam GmReportFilter filter, @BeanParam Paging paging) {
        return paging.page(
                desk.list(filter, paging), report -> List.of(report.id().toString()));
    }
}
