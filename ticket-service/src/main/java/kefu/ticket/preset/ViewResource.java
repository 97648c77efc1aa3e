package kefu.ticket.preset;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.json.Json;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.search.ListFilter;
import kefu.ticket.search.TicketPages;
import kefu.ticket.ticket.TicketView;
import kefu.ticket.ticket.Viewers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Lists of tickets kept under a name, of one operator or of a department. */
@Path("/api/v1/ticket-views")
@Allowed
public class ViewResource {

    private final PresetDesk desk;
    private final ViewContent content;
    private final TicketPages lists;
    private final Viewers viewers;
    private final CurrentCaller caller;

    ViewResource(PresetDesk desk, ViewContent content, TicketPages lists, Viewers viewers, CurrentCaller caller) {
        this.desk = desk;
        this.content = content;
        this.lists = lists;
        this.viewers = viewers;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(summary = "Keep a list under a name; for a department as one of its supervisors")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedView.class)))
    public Response keep(@NotNull @Valid NewView body) {
        Preset kept = desk.keep(content, new ViewChange(body.name(), body.filter()), body.scope(), caller.get());
        return Etag.created("/api/v1/ticket-views/" + kept.id(), SavedView.of(kept), kept.version())
                .build();
    }

    @GET
    @Operation(summary = "One's own views, or those of one's department, the newest first")
    public Page<SavedView> list(
            @QueryParam("scope") @Parameter(schema = @Schema(implementation = PresetScope.class)) @Nullable
                    String scope,
            @BeanParam Paging paging) {
        return desk.page(PresetKind.VIEW, scope, caller.get(), paging).map(SavedView::of);
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.get(PresetKind.VIEW, id, caller.get()));
    }

    @GET
    @Path("/{id}/tickets")
    @Operation(summary = "The tickets of a view as they are now, as far as one may know of them, paged like the list")
    public Page<TicketView> tickets(@PathParam("id") UUID id, @BeanParam Paging paging) {
        Preset kept = desk.get(PresetKind.VIEW, id, caller.get());
        return lists.page(Json.read(kept.content(), ListFilter.class), viewers.current(), paging);
    }

    @PATCH
    @Path("/{id}")
    @Idempotent
    @Operation(summary = "Change name or filter of a view")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SavedView.class)))
    public Response change(
            @PathParam("id") UUID id, @NotNull @Schema(implementation = ViewChange.class) JsonNode body) {
        return answer(desk.change(content, id, body, caller.get()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a view; needs its ETag in If-Match")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") UUID id) {
        desk.remove(PresetKind.VIEW, id, caller.get());
    }

    private static Response answer(Preset kept) {
        return Etag.ok(SavedView.of(kept), kept.version()).build();
    }
}
