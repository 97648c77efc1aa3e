package kefu.ticket.escalation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Why a clock that stays late is reported to a level when it is. */
@Path("/api/v1/tickets/{id}/clocks/{name}/escalations/{level}/explanation")
@Allowed
public class EscalationResource {

    private final EscalationDesk desk;

    EscalationResource(EscalationDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "When a level is told that the clock is late, and why then; the first level is 1")
    public EscalationView explain(
            @PathParam("id") UUID id, @PathParam("name") String name, @PathParam("level") int level) {
        return desk.explain(id, name, level);
    }
}
