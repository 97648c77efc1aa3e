package kefu.ticket.preset;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Sequences of actions kept under a name, of one operator or of a department. */
@Path("/api/v1/ticket-macros")
@Allowed
public class MacroResource {

    private final PresetDesk desk;
    private final MacroContent content;
    private final CurrentCaller caller;

    MacroResource(PresetDesk desk, MacroContent content, CurrentCaller caller) {
        this.desk = desk;
        this.content = content;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(summary = "Keep several actions under a name; for a department as one of its supervisors")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Macro.class)))
    public Response keep(@NotNull @Valid NewMacro body) {
        Preset kept = desk.keep(content, new MacroChange(body.name(), body.actions()), body.scope(), caller.get());
        return Etag.created("/api/v1/ticket-macros/" + kept.id(), Macro.of(kept), kept.version())
                .build();
    }

    @GET
    @Operation(summary = "One's own macros, or those of one's department, the newest first")
    public Page<Macro> list(
            @QueryParam("scope") @Parameter(schema = @Schema(implementation = PresetScope.class)) @Nullable
                    String scope,
            @BeanParam Paging paging) {
        return desk.page(PresetKind.MACRO, scope, caller.get(), paging).map(Macro::of);
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Macro.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.get(PresetKind.MACRO, id, caller.get()));
    }

    @PATCH
    @Path("/{id}")
    @Idempotent
    @Operation(summary = "Change name or actions of a macro")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Macro.class)))
    public Response change(
            @PathParam("id") UUID id, @NotNull @Schema(implementation = MacroChange.class) JsonNode body) {
        return answer(desk.change(content, id, body, caller.get()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a macro; needs its ETag in If-Match")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") UUID id) {
        desk.remove(PresetKind.MACRO, id, caller.get());
    }

    private static Response answer(Preset kept) {
        return Etag.ok(Macro.of(kept), kept.version()).build();
    }
}
