package kefu.ticket.clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.ticket.ticket.ClockDesk;

/** Why a due date is what it is: every stretch of time since the clock started, counted or not. */
@Path("/api/v1/tickets/{id}/clocks/{name}/explanation")
@Allowed
public class ExplanationResource {

    private final ClockDesk clocks;

    ExplanationResource(ClockDesk clocks) {
        this.clocks = clocks;
    }

    @GET
    public ExplanationView explain(@PathParam("id") UUID id, @PathParam("name") String name) {
        return ExplanationView.of(name, clocks.explain(id, name));
    }
}
