package kefu.customer.matter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Path;
import java.time.temporal.TemporalAdjusters;
import kefu.customer.BusinessDay;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import kefu.platform.json.Json;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Memberships, cards and points (会员, VIP卡, 积分). */
@Path(MembershipResource.PATH)
@Allowed
@Tag(name = "Memberships")
public class MembershipResource extends MatterResource {

    static final String PROCESS = "membership";
    static final String PATH = "/api/v1/memberships";

    private final BusinessDay day;

    MembershipResource(CaseDesk desk, MatterRoom room, BusinessDay day) {
        super(desk, room, PROCESS, PATH);
        this.day = day;
    }

    /** 年终清零: the year whose end clears the first points. */
    @Override
    protected ObjectNode facts() {
        return Json.object()
                .put(
                        "yearEnd",
                        day.today().with(TemporalAdjusters.lastDayOfYear()).toString());
    }
}
