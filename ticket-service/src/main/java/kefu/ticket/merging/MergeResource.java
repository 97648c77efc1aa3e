package kefu.ticket.merging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Merging another ticket into this one, and undoing it. */
@Path("/api/v1/tickets/{id}/merges")
@Allowed(roles = {"AGENT", "VIP_AGENT", "CALLBACK_AGENT", "SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER"})
public class MergeResource {

    private final MergeDesk desk;
    private final CurrentCaller caller;

    MergeResource(MergeDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Let another ticket go into this one; it is closed, and shown from this one",
            description =
                    "Its clocks stop. Notes, calls and links of it are listed with those of this ticket, its watchers"
                            + " and tags go along. If-Match names the version of this ticket.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MergeView.class)))
    public Response merge(@PathParam("id") UUID id, @NotNull @Valid NewMerge body) {
        Merge merge = desk.merge(id, body, caller.get());
        return Etag.created("/api/v1/tickets/" + id + "/merges/" + merge.id(), MergeView.of(merge), merge.version())
                .build();
    }

    @GET
    @Operation(summary = "What went into this ticket and where it went itself, also what was undone, the newest first")
    public Page<MergeView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        Page<Merge> page =
                paging.page(desk.list(id, paging), merge -> List.of(merge.id().toString()));
        return page.map(MergeView::of);
    }

    @GET
    @Path("/{merge}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MergeView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("merge") UUID merge) {
        return answer(desk.get(id, merge));
    }

    @POST
    @Path("/{merge}/undo")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Undo a merge: the ticket stands where it stood, with its clocks and all the time that passed",
            description = "What happened to either ticket meanwhile stays. If-Match names the version of the merge.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MergeView.class)))
    public Response undo(@PathParam("id") UUID id, @PathParam("merge") UUID merge, @Nullable @Valid MergeReason body) {
        return answer(desk.undoAsked(id, merge, body == null ? new MergeReason(null) : body, caller.get()));
    }

    private static Response answer(Merge merge) {
        return Etag.ok(MergeView.of(merge), merge.version()).build();
    }
}
