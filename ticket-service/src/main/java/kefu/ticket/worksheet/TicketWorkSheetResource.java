package kefu.ticket.worksheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** The work sheets of one ticket. */
@Path("/api/v1/tickets/{id}/work-sheets")
@Allowed
public class TicketWorkSheetResource {

    private final WorkSheetDesk desk;
    private final WorkSheetListDesk lists;
    private final CurrentCaller caller;

    TicketWorkSheetResource(WorkSheetDesk desk, WorkSheetListDesk lists, CurrentCaller caller) {
        this.desk = desk;
        this.lists = lists;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {"AGENT", "VIP_AGENT", "CALLBACK_AGENT", "SUPERVISOR", "CS_MANAGER", "DEPT_MANAGER"})
    @Operation(summary = "Ask another department, with a time to answer (工作单)")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WorkSheetView.class)))
    public Response issue(@PathParam("id") UUID id, @NotNull @Valid NewWorkSheet body) {
        WorkSheet sheet = desk.issue(id, body, caller.get());
        return Etag.created("/api/v1/work-sheets/" + sheet.id(), sheet.view(), sheet.version())
                .build();
    }

    @GET
    @Operation(summary = "The work sheets of a ticket, the newest first")
    public Page<WorkSheetView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.page(lists.of(id, paging), sheet -> List.of(sheet.id().toString()));
    }
}
