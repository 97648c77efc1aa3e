package kefu.callback.contact;

import static kefu.callback.Roles.AGENT;
import static kefu.callback.Roles.AUDIT;
import static kefu.callback.Roles.CALLBACK_AGENT;
import static kefu.callback.Roles.CS_MANAGER;
import static kefu.callback.Roles.GM;
import static kefu.callback.Roles.SUPERVISOR;
import static kefu.callback.Roles.VIP_AGENT;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.callback.Queries;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customers who have not heard of us for more than half a month. */
@Path("/api/v1/quiet-customers")
@Tag(name = "Notices")
@Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER, AUDIT, GM})
public class QuietCustomerResource {

    private final ContactDesk desk;

    QuietCustomerResource(ContactDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Customers not heard of for too long, the longest first",
            description = "Of those with a file, a callback, a plan of callbacks or a notice that was sent.")
    public Page<QuietCustomerView> list(@BeanParam Paging paging) {
        List<String> keys = paging.after();
        LocalDate reached = keys.isEmpty() ? null : Queries.day("cursor", keys.getFirst());
        UUID last = keys.isEmpty() ? null : Queries.id("cursor", keys.getLast());
        return paging.page(
                desk.quiet(reached, last, paging.fetch()),
                row -> List.of(row.contactedOn().toString(), row.customerId().toString()));
    }
}
