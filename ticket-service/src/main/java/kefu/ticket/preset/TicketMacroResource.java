package kefu.ticket.preset;

import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.ticket.ticket.TicketView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Applying a macro to a ticket. */
@Path("/api/v1/tickets/{id}/macros/{macro}")
@Allowed
public class TicketMacroResource {

    private final MacroDesk desk;
    private final CurrentCaller caller;

    TicketMacroResource(MacroDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Do everything a macro says with this ticket, or nothing of it",
            description = "A refusal names the action it comes from. If-Match names the version of the ticket.")
    @APIResponse(
            responseCode = "200",
            description = "The ticket afterwards, or as it would be",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Response apply(@PathParam("id") UUID id, @PathParam("macro") UUID macro, @Nullable @Valid ApplyMacro body) {
        if (body != null && Boolean.TRUE.equals(body.dryRun())) {
            return Response.ok(desk.rehearse(id, macro, caller.get())).build();
        }
        MacroDesk.Applied applied = desk.apply(id, macro, caller.get());
        return Etag.ok(applied.ticket(), applied.version()).build();
    }
}
