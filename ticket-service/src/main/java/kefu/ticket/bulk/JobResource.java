package kefu.ticket.bulk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.listing.Ask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The jobs on many tickets: how far they are, what became of each ticket, cancelling, taking back. */
@Path("/api/v1/ticket-jobs")
@Allowed(
        roles = {
            "AGENT",
            "APPOINTMENT_AGENT",
            "CALLBACK_AGENT",
            "VIP_AGENT",
            "SUPERVISOR",
            "CS_MANAGER",
            "DEPT_MANAGER",
            "TECH_SUPERVISOR"
        })
public class JobResource {

    private final JobDesk desk;
    private final CurrentCaller caller;

    JobResource(JobDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The jobs one has started oneself, the newest first")
    public Page<JobView> list(@BeanParam Paging paging) {
        Page<Job> page = paging.page(
                desk.mine(caller.get(), paging), job -> List.of(job.id().toString()));
        return page.map(JobView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a job is; one's own, or any as a supervisor")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.get(id, caller.get()));
    }

    @GET
    @Path("/{id}/items")
    @Operation(summary = "What became of each ticket of a job, in the order of the job")
    public Page<ItemView> items(
            @PathParam("id") UUID id,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = ItemStatus.class)) @Nullable
                    String status,
            @BeanParam Paging paging) {
        String asked = Ask.oneOf("status", status, ItemStatus.class);
        List<String> after = paging.after();
        Items.Part part = new Items.Part(
                asked == null ? null : ItemStatus.valueOf(asked),
                after.isEmpty() ? 0 : number(after.getFirst()),
                paging.fetch());
        return paging.page(desk.items(id, part, caller.get()), item -> List.of(Integer.toString(item.seq())));
    }

    @POST
    @Path("/{id}/cancel")
    @Idempotent
    @Operation(summary = "Stop a job; what is done stays done, what still waits is not done")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public Response cancel(@PathParam("id") UUID id) {
        return answer(desk.cancel(id, caller.get()));
    }

    @POST
    @Path("/{id}/undo")
    @Idempotent
    @Operation(
            summary = "Take back what a job did, within its time",
            description =
                    "Possible for TAG, UNTAG, ASSIGN and MERGE. A ticket that went on meanwhile is KEPT as it is.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public Response undo(@PathParam("id") UUID id) {
        return answer(desk.undo(id, caller.get()));
    }

    private static int number(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException otherList) {
            throw CommonProblem.INVALID
                    .because("游标不属于此列表", "The cursor belongs to another list")
                    .at("?cursor", "bad-cursor", "请使用上一页返回的 next", "Use the next of the previous page");
        }
    }

    private static Response answer(Job job) {
        return Etag.ok(JobView.of(job), job.version()).build();
    }
}
