package kefu.ticket.presence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who else is at a ticket right now. */
@Path("/api/v1/tickets/{id}/presence")
@Allowed
public class PresenceResource {

    private final PresenceDesk desk;

    PresenceResource(PresenceDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Say that one looks at the ticket, types on it, or leaves; the answer is who else is there",
            description = "To be said again at least every 15 seconds; whoever is not heard of for 30 is gone.")
    public Page<PresentView> beat(@PathParam("id") UUID id, @NotNull @Valid Heartbeat body) {
        return new Page<>(desk.beat(id, body.doing()), null);
    }

    @GET
    @Operation(summary = "The colleagues who are at the ticket, at most fifty")
    public Page<PresentView> present(@PathParam("id") UUID id) {
        return new Page<>(desk.present(id), null);
    }
}
