package kefu.billing.paper;

import jakarta.ws.rs.Path;
import kefu.billing.office.Role;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessment and filing of property fees (物业费测算与备案). */
@Path(FeeAssessmentResource.PATH)
@Allowed(roles = {Role.FINANCE, Role.CASHIER, Role.AGENT, Role.SUPERVISOR, Role.CS_MANAGER, Role.AUDIT, Role.GM})
@Tag(name = "Fee assessments")
public class FeeAssessmentResource extends PaperResource {

    static final String PROCESS = "fee-assessment";
    static final String PATH = "/api/v1/fee-assessments";

    FeeAssessmentResource(CaseDesk desk, PaperRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
