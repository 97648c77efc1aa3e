package kefu.customer.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The services done for a customer. */
@Path("/api/v1/customers/{id}/service-history")
@Tag(name = "Customers")
public class HistoryResource {

    private final HistoryDesk desk;

    HistoryResource(HistoryDesk desk) {
        this.desk = desk;
    }

    /** Open to every operator here, because a refused read must be logged: the archive itself refuses. */
    @GET
    @Allowed
    @Operation(operationId = "listServiceHistory", summary = "Tickets closed and callbacks completed, newest first")
    public Page<ServiceRecordView> list(
            @PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose, @BeanParam Paging paging) {
        return desk.list(id, purpose, paging);
    }
}
