package kefu.ticket.routing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The kinds of complaints of this house. */
@Path("/api/v1/complaint-types")
@Allowed
public class ComplaintTypesResource {

    private final ComplaintTypes types;

    ComplaintTypesResource(ComplaintTypes types) {
        this.types = types;
    }

    @GET
    @Operation(
            summary = "The kinds a complaint is classified by when its nature is determined; all of them on one page")
    public Page<ComplaintType> list() {
        return new Page<>(types.list(), null);
    }
}
