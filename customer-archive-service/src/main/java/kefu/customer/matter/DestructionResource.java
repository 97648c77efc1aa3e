package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests to destroy a file (档案销毁): three separate approvals by three different people. */
@Path(DestructionResource.PATH)
@Allowed
@Tag(name = "Archive destruction")
public class DestructionResource extends MatterResource {

    static final String PROCESS = "archive-destruction";
    static final String PATH = "/api/v1/destruction-requests";

    DestructionResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
