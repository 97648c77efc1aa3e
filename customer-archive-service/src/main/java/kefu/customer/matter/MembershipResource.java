package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Memberships, cards and points (会员, VIP卡, 积分). */
@Path(MembershipResource.PATH)
@Allowed
@Tag(name = "Memberships")
public class MembershipResource extends MatterResource {

    static final String PROCESS = "membership";
    static final String PATH = "/api/v1/memberships";

    MembershipResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
