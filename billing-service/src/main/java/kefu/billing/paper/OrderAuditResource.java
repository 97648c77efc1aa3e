package kefu.billing.paper;

import jakarta.ws.rs.Path;
import kefu.billing.office.Role;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Audits of submitted orders (提单审核): in time, and paid? */
@Path(OrderAuditResource.PATH)
@Allowed(
        roles = {
            Role.FINANCE,
            Role.CASHIER,
            Role.AGENT,
            Role.SUPERVISOR,
            Role.CS_MANAGER,
            Role.AUDIT,
            Role.GM,
            Role.SALES,
            Role.MARKET_DIRECTOR,
            Role.DEPT_MANAGER
        })
@Tag(name = "Order audits")
public class OrderAuditResource extends PaperResource {

    static final String PROCESS = "order-audit";
    static final String PATH = "/api/v1/order-audits";

    OrderAuditResource(CaseDesk desk, PaperRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
