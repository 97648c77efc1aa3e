package kefu.ticket.reply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Etag;
import kefu.ticket.reply.Drafts.Draft;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What one has begun to write on a ticket: a note or a reply, one of each. */
@Path("/api/v1/tickets/{id}/drafts/{kind}")
@Allowed
public class DraftResource {

    private final DraftDesk desk;

    DraftResource(DraftDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "One's own draft; nobody else sees it")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("kind") DraftKind kind) {
        return answer(desk.get(id, kind));
    }

    @PUT
    @Operation(
            summary = "Keep what has been written so far; a draft that is there is replaced with its ETag in If-Match")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftView.class)))
    public Response put(@PathParam("id") UUID id, @PathParam("kind") DraftKind kind, @NotNull @Valid DraftText body) {
        return answer(desk.put(id, kind, body.text()));
    }

    @DELETE
    @Operation(summary = "Throw the draft away; writing the note or the reply does so too")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void delete(@PathParam("id") UUID id, @PathParam("kind") DraftKind kind) {
        desk.delete(id, kind);
    }

    private static Response answer(Draft draft) {
        return Etag.ok(draft.view(), draft.version()).build();
    }
}
