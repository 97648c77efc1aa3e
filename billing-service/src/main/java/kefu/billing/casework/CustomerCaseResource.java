package kefu.billing.casework;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kefu.platform.casework.CaseHistoryView;
import kefu.platform.casework.TakeStep;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** The routes of one case, whatever its process; who may take which step stands in the process, not here. */
@Allowed
public abstract class CustomerCaseResource<V> {

    private final CaseFrontDesk<V> cases;
    private final CurrentCaller caller;

    protected CustomerCaseResource(CaseFrontDesk<V> cases, CurrentCaller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/steps/{step}")
    @Idempotent
    @Operation(
            summary = "Take a step of the process",
            description =
                    "GET /api/v1/processes/{key} shows the steps, their forms and who may take each; allowedSteps of the"
                            + " case, what the caller can take now.")
    public Response take(
            @PathParam("id") UUID id,
            @PathParam("step") String step,
            @RequestBody(required = false) @Nullable @Valid TakeStep asked) {
        return cases.take(id, step, asked == null ? TakeStep.NOTHING_FILLED_IN : asked, caller.get())
                .ok();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One case, with the steps the caller can take now")
    public Response get(@PathParam("id") UUID id) {
        return cases.get(id, caller.get()).ok();
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "What happened to a case, in the order it happened")
    public Page<CaseHistoryView> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.page(cases.history(id, paging), row -> List.of(row.id().toString()));
    }
}
