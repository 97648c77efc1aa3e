package kefu.billing.paper;

import jakarta.ws.rs.Path;
import kefu.billing.office.Role;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Missing cash and leaked passwords (现金与密码安全), and who bears what came of it. */
@Path(TillIncidentResource.PATH)
@Allowed(roles = {Role.FINANCE, Role.CASHIER, Role.SUPERVISOR, Role.CS_MANAGER, Role.AUDIT, Role.GM})
@Tag(name = "Till incidents")
public class TillIncidentResource extends PaperResource {

    static final String PROCESS = "till-incident";
    static final String PATH = "/api/v1/till-incidents";

    TillIncidentResource(CaseDesk desk, PaperRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
