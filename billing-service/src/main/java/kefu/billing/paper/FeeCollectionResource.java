package kefu.billing.paper;

import jakarta.ws.rs.Path;
import kefu.billing.office.Role;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Collection of fees (费用催缴): what is overdue, gas apart, and how often the customer was asked. */
@Path(FeeCollectionResource.PATH)
@Allowed(
        roles = {
            Role.FINANCE,
            Role.CASHIER,
            Role.AGENT,
            Role.SUPERVISOR,
            Role.CS_MANAGER,
            Role.DEPT_MANAGER,
            Role.AUDIT,
            Role.GM
        })
@Tag(name = "Fee collections")
public class FeeCollectionResource extends PaperResource {

    static final String PROCESS = "fee-collection";
    static final String PATH = "/api/v1/fee-collections";

    FeeCollectionResource(CaseDesk desk, PaperRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
