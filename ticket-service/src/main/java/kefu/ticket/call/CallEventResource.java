package kefu.ticket.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Where a telephone system of any make reports: a new call, answered, held, resumed, hung up. The system is known by its
 * token's subject; its ids of calls and events are its own.
 */
@Path("/api/v1/call-events")
@Allowed(roles = "CTI")
public class CallEventResource {

    private final CallEventDesk desk;
    private final CurrentCaller caller;

    CallEventResource(CallEventDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(summary = "Report what happened in a call; in any order, the same event as often as you like")
    @APIResponse(
            responseCode = "200",
            description = "The call as it is known now, personal data masked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    public Response report(@NotNull @Valid CallEvent body) {
        PhoneCall call = desk.report(body, caller.get().operator());
        return Etag.ok(CallView.of(call.facts(), false), call.version()).build();
    }
}
