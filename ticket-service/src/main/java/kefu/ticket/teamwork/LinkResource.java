package kefu.ticket.teamwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How a ticket hangs together with others. */
@Path("/api/v1/tickets/{id}/links")
@Allowed
public class LinkResource {

    private final LinkDesk desk;

    LinkResource(LinkDesk desk) {
        this.desk = desk;
    }

    /** How the document shows the page of them. */
    record LinksView(List<LinkView> items) {}

    @GET
    @Operation(summary = "Parent, children, duplicates and related tickets, as far as one may know of them")
    @APIResponse(
            responseCode = "200",
            description = "With the ETag of the ticket",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LinksView.class)))
    @APIResponse(responseCode = "304", description = "Still what was read")
    public Response list(@PathParam("id") UUID id) {
        return answer(desk.of(id), Response.Status.OK);
    }

    @POST
    @Idempotent
    @Allowed(roles = {"AGENT", "VIP_AGENT", "CALLBACK_AGENT", "SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER"})
    @Operation(summary = "Link to a parent, to the ticket it duplicates, or to a related one; never in a circle")
    @APIResponse(
            responseCode = "201",
            description = "Everything the ticket hangs together with now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LinksView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid NewLink body) {
        return answer(desk.add(id, body), Response.Status.CREATED);
    }

    @DELETE
    @Path("/{kind}/{other}")
    @Allowed(roles = {"AGENT", "VIP_AGENT", "CALLBACK_AGENT", "SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER"})
    @Operation(summary = "Take a link away; needs the ETag of the ticket in If-Match")
    @APIResponse(
            responseCode = "200",
            description = "Everything the ticket still hangs together with",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LinksView.class)))
    public Response remove(@PathParam("id") UUID id, @PathParam("kind") LinkKind kind, @PathParam("other") UUID other) {
        return answer(desk.remove(id, kind, other), Response.Status.OK);
    }

    private static Response answer(Beside<List<LinkView>> links, Response.Status status) {
        return Etag.ok(new Page<>(links.value(), null), links.version())
                .status(status)
                .build();
    }
}
