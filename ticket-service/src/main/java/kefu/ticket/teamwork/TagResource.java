package kefu.ticket.teamwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The tags of a ticket. */
@Path("/api/v1/tickets/{id}/tags")
@Allowed
public class TagResource {

    private final TagDesk desk;

    TagResource(TagDesk desk) {
        this.desk = desk;
    }

    /** The tags of a ticket, in their order. */
    record TagsView(List<String> tags) {}

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TagsView.class)))
    @APIResponse(responseCode = "304", description = "Still what was read")
    public Response of(@PathParam("id") UUID id) {
        return answer(desk.of(id));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tag a ticket; again changes nothing")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TagsView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid NewTag body) {
        return answer(desk.add(id, body.tag()));
    }

    @DELETE
    @Operation(summary = "Take a tag away; needs the ETag of the ticket in If-Match")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TagsView.class)))
    public Response remove(
            @PathParam("id") UUID id, @QueryParam("tag") @Parameter(required = true) @Nullable String tag) {
        return answer(desk.remove(id, tag));
    }

    private static Response answer(Beside<List<String>> tags) {
        return Etag.ok(new TagsView(tags.value()), tags.version()).build();
    }
}
