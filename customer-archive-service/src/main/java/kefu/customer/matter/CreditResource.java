package kefu.customer.matter;

import jakarta.ws.rs.Path;
import kefu.platform.casework.CaseDesk;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credit ratings (客户信用评定): investigated, proposed, confirmed. */
@Path(CreditResource.PATH)
@Allowed
@Tag(name = "Credit ratings")
public class CreditResource extends MatterResource {

    static final String PROCESS = "credit-rating";
    static final String PATH = "/api/v1/credit-ratings";

    CreditResource(CaseDesk desk, MatterRoom room) {
        super(desk, room, PROCESS, PATH);
    }
}
