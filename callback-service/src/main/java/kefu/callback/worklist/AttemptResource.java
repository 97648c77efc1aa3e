package kefu.callback.worklist;

import static kefu.callback.Roles.AGENT;
import static kefu.callback.Roles.CALLBACK_AGENT;
import static kefu.callback.Roles.CS_MANAGER;
import static kefu.callback.Roles.SUPERVISOR;
import static kefu.callback.Roles.VIP_AGENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.callback.attempt.Attempt;
import kefu.callback.attempt.AttemptDesk;
import kefu.callback.attempt.Attempts;
import kefu.callback.attempt.NewAttempt;
import kefu.callback.task.Acts;
import kefu.callback.task.CallbackTasks;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Answer;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of the calls: added to, never changed (002-M11 8). */
@Path("/api/v1/callbacks/{id}/attempts")
@Tag(name = "Callbacks", description = "回访任务")
@Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER})
public class AttemptResource {

    private final AttemptDesk desk;
    private final Attempts attempts;
    private final CallbackTasks tasks;
    private final WorklistDesk views;
    private final Acts acts;

    AttemptResource(AttemptDesk desk, Attempts attempts, CallbackTasks tasks, WorklistDesk views, Acts acts) {
        this.desk = desk;
        this.attempts = attempts;
        this.tasks = tasks;
        this.views = views;
        this.acts = acts;
    }

    /** The record of a call and the callback as it stands afterwards. */
    public record Recorded(AttemptView attempt, CallbackView task) {}

    @POST
    @Idempotent
    @Operation(
            summary = "Record what came of a call",
            description = "Nothing is said, answered, accepted or signed before identityVerified. answers go by the"
                    + " key of the questions of the callback. Where it was not accepted, another agent calls at"
                    + " another time (nextAt). Where signatureRequired, it is complete only with the signature,"
                    + " which may come with a later record. A newDemand without a solution opens a follow-up"
                    + " case. What is recorded is never changed.")
    @APIResponse(
            responseCode = "201",
            description = "The call, and the callback as it is after it",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Recorded.class)))
    public Response record(@PathParam("id") UUID id, @NotNull @Valid NewAttempt body) {
        Attempt made = desk.record(id, body, acts.now());
        Answer<CallbackView> task = views.get(id);
        String path = CallbackResource.PATH + id + "/attempts/" + made.id();
        return Etag.created(path, new Recorded(AttemptView.of(made), task.view()), task.version())
                .build();
    }

    @GET
    @Operation(summary = "The calls made for a callback, in their order")
    public Page<AttemptView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        tasks.get(id);
        int after =
                paging.after().isEmpty() ? 0 : Integer.parseInt(paging.after().getFirst());
        List<AttemptView> rows = attempts.of(id, after, paging.fetch()).stream()
                .map(AttemptView::of)
                .toList();
        return paging.page(rows, last -> List.of(Integer.toString(last.number())));
    }

    @GET
    @Path("{attemptId}")
    @Operation(summary = "The record of one call")
    public AttemptView get(@PathParam("id") UUID id, @PathParam("attemptId") UUID attemptId) {
        return AttemptView.of(attempts.get(id, attemptId));
    }
}
