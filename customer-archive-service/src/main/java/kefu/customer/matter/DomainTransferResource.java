package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Domain transfers and use of FTP (域名转移, FTP管理). */
@Path(DomainTransferResource.PATH)
@Allowed
@Tag(name = "Domain transfers")
public class DomainTransferResource extends MatterResource {

    static final String PROCESS = "domain-transfer";
    static final String PATH = "/api/v1/domain-transfers";

    DomainTransferResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
