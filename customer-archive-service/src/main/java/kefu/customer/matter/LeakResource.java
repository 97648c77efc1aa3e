package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leaks of customer data (泄密): reported by anybody, confirmed and penalised by those in charge. */
@Path(LeakResource.PATH)
@Allowed
@Tag(name = "Leaks")
public class LeakResource extends MatterResource {

    static final String PROCESS = "leak-incident";
    static final String PATH = "/api/v1/leak-incidents";

    LeakResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
