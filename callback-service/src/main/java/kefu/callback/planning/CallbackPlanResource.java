package kefu.callback.planning;

import static kefu.callback.Roles.AGENT;
import static kefu.callback.Roles.CALLBACK_AGENT;
import static kefu.callback.Roles.CS_MANAGER;
import static kefu.callback.Roles.SUPERVISOR;
import static kefu.callback.Roles.VIP_AGENT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.callback.Queries;
import kefu.callback.plan.CallbackPlan;
import kefu.callback.plan.CallbackPlans;
import kefu.callback.plan.PlanChange;
import kefu.callback.plan.PlanDesk;
import kefu.callback.plan.PlanPolicy;
import kefu.callback.plan.PlanStatus;
import kefu.callback.task.Acts;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Callback plans: the rhythms customers are called in. */
@Path("/api/v1/callback-plans")
@Tag(name = "Callback plans", description = "回访计划")
@Allowed(roles = {CALLBACK_AGENT, SUPERVISOR, CS_MANAGER})
public class CallbackPlanResource {

    private static final String PATH = "/api/v1/callback-plans/";

    private final PlanDesk desk;
    private final CallbackPlans plans;
    private final PlanPolicy policy;
    private final Acts acts;

    CallbackPlanResource(PlanDesk desk, CallbackPlans plans, PlanPolicy policy, Acts acts) {
        this.desk = desk;
        this.plans = plans;
        this.policy = policy;
        this.acts = acts;
    }

    @GET
    @Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER})
    @Operation(summary = "Callback plans, oldest first")
    public Page<PlanView> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("state") @Nullable String state,
            @BeanParam Paging paging) {
        UUID after =
                paging.after().isEmpty() ? null : UUID.fromString(paging.after().getFirst());
        List<PlanView> rows = plans
                .list(
                        Queries.id("customerId", customerId),
                        Queries.oneOf("state", state, PlanStatus.class),
                        after,
                        paging.fetch())
                .stream()
                .map(PlanView::of)
                .toList();
        return paging.page(rows, last -> List.of(last.id().toString()));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Call a customer in a rhythm",
            description = "PROJECT is counted from the delivery (anchorOn): every month up to and including its"
                    + " anniversary, every three months from there. MONTHLY: every month. CUSTOM: at the"
                    + " interval given. In a shorter month it is the last day. Days that have passed are not"
                    + " made up for.")
    public Response create(@NotNull @Valid NewPlanCommand body) {
        CallbackPlan plan = desk.create(body.plan(policy), acts.now());
        return Etag.created(PATH + plan.id(), PlanView.of(plan), plan.version()).build();
    }

    @GET
    @Path("{id}")
    @Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER})
    @Operation(summary = "One callback plan")
    public Response get(@PathParam("id") UUID id) {
        return answer(plans.get(id));
    }

    @PATCH
    @Path("{id}")
    @Idempotent
    @Operation(summary = "Change the anchor, the end or the assignee of a plan")
    @RequestBody(
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanChange.class)))
    public Response change(@PathParam("id") UUID id, @NotNull JsonNode body) {
        return answer(desk.change(id, body, acts.now()));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @Operation(summary = "End a plan; callbacks made already stay")
    public Response close(@PathParam("id") UUID id, @NotNull @Valid ClosureCommand body) {
        return answer(desk.close(id, body.reason(), acts.now()));
    }

    private static Response answer(CallbackPlan plan) {
        return Etag.ok(PlanView.of(plan), plan.version()).build();
    }
}
