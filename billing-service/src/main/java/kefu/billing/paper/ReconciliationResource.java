package kefu.billing.paper;

import jakarta.ws.rs.Path;
import kefu.billing.office.Role;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reconciliations (对账) with customers, up to the day their receivables are recovered. */
@Path(ReconciliationResource.PATH)
@Allowed(roles = {Role.FINANCE, Role.CASHIER, Role.AGENT, Role.SUPERVISOR, Role.CS_MANAGER, Role.AUDIT, Role.GM})
@Tag(name = "Reconciliations")
public class ReconciliationResource extends PaperResource {

    static final String PROCESS = "reconciliation";
    static final String PATH = "/api/v1/reconciliations";

    ReconciliationResource(CaseDesk desk, PaperRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
