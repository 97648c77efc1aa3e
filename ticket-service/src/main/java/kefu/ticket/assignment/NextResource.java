package kefu.ticket.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Being given the next ticket of a queue. */
@Path("/api/v1/queue/next")
@Allowed(
        roles = {
            "AGENT",
            "APPOINTMENT_AGENT",
            "CALLBACK_AGENT",
            "VIP_AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "DEPT_MANAGER",
            "TECH_SUPERVISOR"
        })
public class NextResource {

    private final NextDesk desk;
    private final CurrentCaller caller;

    NextResource(NextDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Claim the first ticket of a department's queue one has the skills for: the most urgent, then the oldest")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "204", description = "Nothing waits there that one could do")
    public Response next(@NotNull @Valid NextCommand body) {
        Optional<Lying> next = desk.next(body, caller.get());
        return next.map(ticket -> Etag.ok(ticket.view(), ticket.version()).build())
                .orElseGet(() -> Response.noContent().build());
    }
}
