package kefu.platform.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.json.Json;
import kefu.platform.web.Answer;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The routes every kind of case has but the list, whose filters are the service's own; who may open a case and take its steps
 * stands in its process.
 */
@Allowed
public abstract class CaseResource<C extends StoredCase> {

    private final CaseDesk desk;
    private final CaseRegister<C> register;
    private final String process;
    private final String path;

    protected CaseResource(CaseDesk desk, CaseRegister<C> register, String process, String path) {
        this.desk = desk;
        this.register = register;
        this.process = process;
        this.path = path;
    }

    @POST
    @Idempotent
    @Operation(summary = "Open one, on the form its process asks for")
    public Response open(@NotNull @Valid OpenCase body) {
        return opened(body);
    }

    protected Response opened(OpenCase body) {
        Answer<CaseView> opened = desk.open(register, process, body, facts());
        return Etag.created(path + "/" + opened.view().id(), opened.view(), opened.version())
                .status(answer())
                .build();
    }

    /** What the service knows beside the form. */
    protected ObjectNode facts() {
        return Json.object();
    }

    protected Response.Status answer() {
        return Response.Status.CREATED;
    }

    protected Page<CaseView> page(CaseQuery query, Paging paging) {
        return desk.list(register, process, query, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One, with the steps the caller can take now")
    public Response get(@PathParam("id") UUID id) {
        return desk.get(register, process, id).ok();
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
            @RequestBody(required = false) @Nullable @Valid TakeStep body) {
        return desk.take(register, process, id, step, body == null ? TakeStep.NOTHING_FILLED_IN : body)
                .ok();
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "What happened to it, the latest first")
    public Page<CaseHistoryView> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.history(register, process, id, paging);
    }
}
