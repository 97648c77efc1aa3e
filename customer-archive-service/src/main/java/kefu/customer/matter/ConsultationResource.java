package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests to consult a file (档案查阅): signed by the applicant's department manager, granted by customer service. */
@Path(ConsultationResource.PATH)
@Allowed
@Tag(name = "Archive access")
public class ConsultationResource extends MatterResource {

    static final String PROCESS = "archive-access-request";
    static final String PATH = "/api/v1/archive-access-requests";

    ConsultationResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
