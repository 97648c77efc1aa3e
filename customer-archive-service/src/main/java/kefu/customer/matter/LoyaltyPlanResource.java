package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans to reward those who stay (客户忠诚度计划). */
@Path(LoyaltyPlanResource.PATH)
@Allowed
@Tag(name = "Loyalty plans")
public class LoyaltyPlanResource extends MatterResource {

    static final String PROCESS = "loyalty-plan";
    static final String PATH = "/api/v1/loyalty-plans";

    LoyaltyPlanResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
