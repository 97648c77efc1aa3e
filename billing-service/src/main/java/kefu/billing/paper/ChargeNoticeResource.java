package kefu.billing.paper;

import jakarta.ws.rs.Path;
import kefu.billing.office.Role;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Charge notices (收费通知单): edited, checked, issued, delivered. */
@Path(ChargeNoticeResource.PATH)
@Allowed(
        roles = {
            Role.FINANCE,
            Role.CASHIER,
            Role.AGENT,
            Role.SUPERVISOR,
            Role.CS_MANAGER,
            Role.AUDIT,
            Role.GM,
            Role.METER_READER
        })
@Tag(name = "Charge notices")
public class ChargeNoticeResource extends PaperResource {

    static final String PROCESS = "charge-notice";
    static final String PATH = "/api/v1/charge-notices";

    ChargeNoticeResource(CaseDesk desk, PaperRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
