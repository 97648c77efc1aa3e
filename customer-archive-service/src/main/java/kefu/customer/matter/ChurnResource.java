package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customers about to leave (客户流失). */
@Path(ChurnResource.PATH)
@Allowed
@Tag(name = "Churn")
public class ChurnResource extends MatterResource {

    static final String PROCESS = "churn";
    static final String PATH = "/api/v1/churn-cases";

    ChurnResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
