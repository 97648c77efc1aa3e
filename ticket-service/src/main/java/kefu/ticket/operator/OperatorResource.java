package kefu.ticket.operator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
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

/** Those work can be given to: department, skills, capacity, leader. */
@Path("/api/v1/operators")
@Allowed
public class OperatorResource {

    private final OperatorDesk desk;
    private final CurrentCaller caller;

    OperatorResource(OperatorDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {"SUPERVISOR", "CS_MANAGER", "SYS_ADMIN"})
    @Operation(summary = "Register somebody work can be given to")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OperatorView.class)))
    public Response add(@NotNull @Valid NewOperator body) {
        OperatorDesk.Known known = desk.add(body, caller.get());
        return Etag.created("/api/v1/operators/" + body.operator(), known.view(), known.version())
                .build();
    }

    @GET
    @Operation(summary = "Operators in the order of their ids, with their open tickets and whether they are on duty")
    public Page<OperatorView> list(
            @QueryParam("department") @Parameter(description = "Only operators of this department") @Nullable
                    String department,
            @BeanParam Paging paging) {
        List<String> after = paging.after();
        return paging.page(
                desk.list(
                        new OperatorDesk.OperatorList(
                                Ask.text("department", department),
                                after.isEmpty() ? "" : after.getLast(),
                                paging.fetch()),
                        caller.get()),
                one -> List.of(one.operator()));
    }

    @GET
    @Path("/{operator}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OperatorView.class)))
    public Response get(@PathParam("operator") String operator) {
        return answer(desk.get(operator, caller.get()));
    }

    @PUT
    @Path("/{operator}")
    @Allowed(roles = {"SUPERVISOR", "CS_MANAGER", "SYS_ADMIN"})
    @Operation(summary = "Replace what is known of an operator; needs his ETag in If-Match")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OperatorView.class)))
    public Response change(@PathParam("operator") String operator, @NotNull @Valid Profile body) {
        return answer(desk.change(operator, body, caller.get()));
    }

    @GET
    @Path("/{operator}/history")
    @Operation(summary = "What became of his record and by whom, the latest first")
    public Page<OperatorChangeView> history(@PathParam("operator") String operator, @BeanParam Paging paging) {
        return paging.page(
                desk.history(operator, before(paging), paging.fetch(), caller.get()),
                change -> List.of(Long.toString(change.version())));
    }

    private static long before(Paging paging) {
        List<String> after = paging.after();
        try {
            return after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after.getLast());
        } catch (NumberFormatException otherList) {
            throw Ask.wrong("cursor", "游标不属于此列表", "The cursor belongs to another list");
        }
    }

    private static Response answer(OperatorDesk.Known known) {
        return Etag.ok(known.view(), known.version()).build();
    }
}
