package kefu.callback.undertaking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kefu.platform.casework.CaseHistoryView;
import kefu.platform.casework.CaseView;
import kefu.platform.casework.OpenCase;
import kefu.platform.casework.TakeStep;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The routes every kind of undertaking has; who may open one and take its steps stands in its process. */
@Allowed
public abstract class UndertakingResource {

    private final UndertakingDesk desk;
    private final String process;
    private final String path;

    protected UndertakingResource(UndertakingDesk desk, String process, String path) {
        this.desk = desk;
        this.process = process;
        this.path = path;
    }

    @POST
    @Idempotent
    @Operation(summary = "Open one, on the form its process asks for")
    public Response open(@NotNull @Valid OpenCase body) {
        UndertakingDesk.Shown opened = desk.open(process, body);
        return Etag.created(path + "/" + opened.view().id(), opened.view(), opened.version())
                .build();
    }

    @GET
    @Operation(summary = "All of them, the latest first")
    public Page<CaseView> list(@BeanParam UndertakingQuery query, @BeanParam Paging paging) {
        return desk.list(process, query, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One, with the steps the caller can take now")
    public Response get(@PathParam("id") UUID id) {
        UndertakingDesk.Shown found = desk.get(process, id);
        return Etag.ok(found.view(), found.version()).build();
    }

    @POST
    @Path("/{id}/steps/{step}")
    @Idempotent
    @Operation(summary = "Take a step of the process")
    public Response take(@PathParam("id") UUID id, @PathParam("step") String step, @Nullable @Valid TakeStep body) {
        UndertakingDesk.Shown moved = desk.take(process, id, step, body == null ? TakeStep.NOTHING_FILLED_IN : body);
        return Etag.ok(moved.view(), moved.version()).build();
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "What happened to it, the latest first")
    public Page<CaseHistoryView> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.history(process, id, paging);
    }
}
