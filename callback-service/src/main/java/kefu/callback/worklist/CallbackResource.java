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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.Act;
import kefu.callback.task.Acts;
import kefu.callback.task.CallbackDesk;
import kefu.callback.task.CallbackTask;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Answer;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Callbacks: what is due, in whose hands it is, and how it ends without a result. */
@Path("/api/v1/callbacks")
@Tag(name = "Callbacks", description = "回访任务")
@Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER})
public class CallbackResource {

    static final String PATH = "/api/v1/callbacks/";

    private final CallbackDesk desk;
    private final WorklistDesk views;
    private final Assignments assignments;
    private final Acts acts;
    private final BusinessDays days;

    CallbackResource(
            CallbackDesk desk, WorklistDesk views, Assignments assignments, Acts acts, WorkingCalendar calendar) {
        this.desk = desk;
        this.views = views;
        this.assignments = assignments;
        this.acts = acts;
        this.days = new BusinessDays(calendar.zone());
    }

    @GET
    @Operation(
            summary = "Callbacks in the order of their deadlines",
            description = "dueBefore is a day or a moment; overdue=true: their last day is over and they are open"
                    + " still.")
    public Page<CallbackView> list(@BeanParam CallbackQuery query, @BeanParam Paging paging) {
        List<CallbackView> rows =
                views.list(query.filter(acts.now().at(), days), CallbackQuery.after(paging.after()), paging.fetch());
        return paging.page(
                rows, last -> List.of(last.dueAt().toString(), last.id().toString()));
    }

    @POST
    @Idempotent
    @Operation(summary = "Ask for a callback by hand")
    public Response create(@NotNull @Valid NewCallbackCommand body) {
        Act act = acts.now();
        CallbackTask task = desk.open(body.callback(act.at(), days), act).orElseThrow();
        Answer<CallbackView> made = views.get(task.id());
        return made.created(PATH + task.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One callback with its attempts")
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/assignment")
    @Idempotent
    @Operation(
            summary = "Claim a callback, or put it into somebody's hands",
            description = "Without an assignee one claims it for a while. Only supervisors take it from whoever"
                    + " holds it, or give it out again after too many fruitless attempts. Whoever the customer"
                    + " did not accept it from cannot have it.")
    public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignmentCommand body) {
        Act act = acts.now();
        desk.assign(id, assignments.handing(body, act), act);
        return answer(id);
    }

    @POST
    @Path("{id}/identity-check")
    @Idempotent
    @Operation(summary = "Record that the customer's identity was verified; only then the message is shown")
    public Response checkIdentity(@PathParam("id") UUID id, @NotNull @Valid IdentityCheckCommand body) {
        Act act = acts.now();
        desk.checkIdentity(id, body.verified() ? assignments.claimEnd(act) : null, body.how(), act);
        return answer(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @Allowed(roles = {SUPERVISOR, CS_MANAGER})
    @Operation(summary = "End a callback without a result")
    public Response cancel(@PathParam("id") UUID id, @NotNull @Valid CancellationCommand body) {
        desk.cancel(id, body.reason(), acts.now());
        return answer(id);
    }

    private Response answer(UUID id) {
        return views.get(id).ok();
    }
}
