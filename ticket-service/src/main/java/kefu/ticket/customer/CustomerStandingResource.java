package kefu.ticket.customer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What whoever works on a ticket should know of its customer. */
@Path("/api/v1/tickets/{id}/customer-standing")
@Allowed
public class CustomerStandingResource {

    private final CustomerStandingDesk desk;

    CustomerStandingResource(CustomerStandingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Class, dedicated handler and contracts of the ticket's customer")
    public CustomerStandingView get(@PathParam("id") UUID id) {
        return desk.of(id);
    }
}
