package kefu.ticket.worksheet;

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
import kefu.ticket.clock.DueView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Work sheets wherever they belong: what a department still owes, what is overdue, and its answer. */
@Path("/api/v1/work-sheets")
@Allowed
public class WorkSheetResource {

    private final WorkSheetDesk desk;
    private final WorkSheetListDesk lists;
    private final CurrentCaller caller;

    WorkSheetResource(WorkSheetDesk desk, WorkSheetListDesk lists, CurrentCaller caller) {
        this.desk = desk;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Work sheets of all tickets, the newest first")
    public Page<WorkSheetView> list(@BeanParam WorkSheetFilter filter, @BeanParam Paging paging) {
        return paging.page(
                lists.list(filter, paging), sheet -> List.of(sheet.id().toString()));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WorkSheetView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.get(id));
    }

    @GET
    @Path("/{id}/explanation")
    @Operation(summary = "Why the department has until then: every stretch of time since the sheet was issued")
    public DueView explain(@PathParam("id") UUID id) {
        return desk.explain(id);
    }

    @POST
    @Path("/{id}/reply")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer; only the department that was asked, or customer service for it")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WorkSheetView.class)))
    public Response reply(@PathParam("id") UUID id, @NotNull @Valid WorkSheetReply body) {
        return answer(desk.answer(id, body, caller.get()));
    }

    @POST
    @Path("/{id}/urges")
    @Idempotent
    @Allowed(roles = {"AGENT", "VIP_AGENT", "CALLBACK_AGENT", "SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER"})
    @Operation(summary = "Urge the department (催办)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WorkSheetView.class)))
    public Response urge(@PathParam("id") UUID id) {
        return answer(desk.urge(id, caller.get()));
    }

    private static Response answer(WorkSheet sheet) {
        return Etag.ok(sheet.view(), sheet.version()).build();
    }
}
