package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customer research (客户调查). */
@Path(ResearchResource.PATH)
@Allowed
@Tag(name = "Customer research")
public class ResearchResource extends MatterResource {

    static final String PROCESS = "customer-research";
    static final String PATH = "/api/v1/customer-research";

    ResearchResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
