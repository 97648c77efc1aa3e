package kefu.ticket.call;

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
import kefu.platform.identity.Allowed;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Etag;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import kefu.ticket.clock.DueView;
import kefu.ticket.listing.Ask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Calls (来电记录): written down by agents, completed by them and by the telephone system. */
@Path("/api/v1/calls")
@Allowed(roles = {"AGENT", "APPOINTMENT_AGENT", "CALLBACK_AGENT", "VIP_AGENT", "SUPERVISOR", "CS_MANAGER"})
public class CallResource {

    private final CallDesk desk;
    private final CallListDesk lists;
    private final CurrentCaller caller;

    CallResource(CallDesk desk, CallListDesk lists, CurrentCaller caller) {
        this.desk = desk;
        this.lists = lists;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(summary = "Write a call down; the answer proposes the caller's earlier ticket of the day")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    public Response log(@NotNull @Valid CallRecord body) {
        PhoneCall call = desk.log(body, caller.get());
        return Etag.created("/api/v1/calls/" + call.facts().id(), CallView.of(call.facts(), true), call.version())
                .build();
    }

    @GET
    @Operation(summary = "Calls, the newest first; personal data masked")
    public Page<CallView> list(@BeanParam CallFilter filter, @BeanParam Paging paging) {
        return paging.page(lists.list(filter, paging), call -> List.of(call.id().toString()));
    }

    @GET
    @Path("/lookup")
    @Operation(summary = "What is known of a number, for the screen of the agent whose telephone rings")
    public CallerView lookup(
            @QueryParam("phone") @Parameter(description = "As it was written or shown", required = true) @Nullable
                    String phone) {
        if (phone == null) {
            throw Ask.wrong("phone", "请给出号码", "Name the number");
        }
        return lists.known(phone);
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.get(id));
    }

    @GET
    @Path("/{id}/explanation")
    @Operation(summary = "Why the callback that was promised is due when it is; 404 if none was promised")
    public DueView explain(@PathParam("id") UUID id) {
        return desk.explain(id);
    }

    @PATCH
    @Path("/{id}")
    @Idempotent
    @Operation(summary = "Complete the record of a call; what was measured is not changed afterwards")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    public Response change(
            @PathParam("id") UUID id, @NotNull @Schema(implementation = CallRecord.class) JsonNode body) {
        return answer(desk.change(id, body, caller.get()));
    }

    @GET
    @Path("/{id}/history")
    public Page<CallHistoryView> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
        int seen =
                paging.after().isEmpty() ? 0 : Integer.parseInt(paging.after().getFirst());
        return paging.page(lists.history(id, seen, paging.fetch()), line -> List.of(Integer.toString(line.seq())));
    }

    private Response answer(PhoneCall call) {
        return Etag.ok(desk.shown(call), call.version()).build();
    }
}
