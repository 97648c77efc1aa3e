package kefu.billing.paper;

import jakarta.ws.rs.Path;
import kefu.billing.office.Role;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Audits of original vouchers (票据审核), before they are booked. */
@Path(VoucherAuditResource.PATH)
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
            Role.TECHNICIAN
        })
@Tag(name = "Voucher audits")
public class VoucherAuditResource extends PaperResource {

    static final String PROCESS = "voucher-audit";
    static final String PATH = "/api/v1/voucher-audits";

    VoucherAuditResource(CaseDesk desk, PaperRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
