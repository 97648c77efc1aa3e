package kefu.ticket.teamwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who watches a ticket. */
@Path("/api/v1/tickets/{id}/watchers")
@Allowed
public class WatcherResource {

    private final WatchDesk desk;
    private final CurrentCaller caller;

    WatcherResource(WatchDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** How the document shows the page of them. */
    record WatchersView(List<Watchers.Watcher> items) {}

    @GET
    @Operation(summary = "Who watches the ticket, at most a hundred")
    @APIResponse(
            responseCode = "200",
            description = "With the ETag of the ticket",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WatchersView.class)))
    @APIResponse(responseCode = "304", description = "Still what was read")
    public Response list(@PathParam("id") UUID id) {
        return answer(desk.list(id));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let somebody watch the ticket; again changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "Everybody who watches it now, with the ETag of the ticket",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WatchersView.class)))
    public Response watch(@PathParam("id") UUID id, @NotNull @Valid NewWatcher body) {
        return answer(desk.watch(id, body.operator()));
    }

    @DELETE
    @Path("/{operator}")
    @Operation(summary = "No longer watch the ticket; needs the ETag of the ticket in If-Match")
    @APIResponse(
            responseCode = "200",
            description = "Everybody who still watches it, with the ETag of the ticket",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WatchersView.class)))
    public Response unwatch(@PathParam("id") UUID id, @PathParam("operator") String operator) {
        return answer(desk.unwatch(id, operator, caller.get()));
    }

    private static Response answer(Beside<List<Watchers.Watcher>> watching) {
        return Etag.ok(new Page<>(watching.value(), null), watching.version()).build();
    }
}
