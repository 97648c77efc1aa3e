package kefu.ticket.field;

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
import kefu.ticket.listing.Ask;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Fields a house asks for on tickets of a process, beside the form; their values are {@code customFields} of a ticket. */
@Path("/api/v1/ticket-fields")
@Allowed
public class CustomFieldResource {

    private final CustomFieldDesk desk;
    private final CurrentCaller caller;

    CustomFieldResource(CustomFieldDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Allowed(roles = {"CS_MANAGER", "CENTRE_ADMIN"})
    @Operation(summary = "Ask for one more value on tickets of a process")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CustomFieldView.class)))
    public Response define(@NotNull @Valid NewCustomField body) {
        CustomField field = desk.define(body, caller.get().operator());
        return Etag.created("/api/v1/ticket-fields/" + field.id(), CustomFieldView.of(field), field.version())
                .build();
    }

    @GET
    @Operation(summary = "The fields of a process or of all, the newest first; also those that are not asked any more")
    public Page<CustomFieldView> list(
            @QueryParam("process") @Parameter(description = "Key of the process") @Nullable String process,
            @BeanParam Paging paging) {
        Page<CustomField> page = paging.page(
                desk.list(Ask.text("process", process), paging),
                field -> List.of(field.id().toString()));
        return page.map(CustomFieldView::of);
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CustomFieldView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Idempotent
    @Allowed(roles = {"CS_MANAGER", "CENTRE_ADMIN"})
    @Operation(summary = "Change what a field is called, whether it is required, its options, or retire it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CustomFieldView.class)))
    public Response change(
            @PathParam("id") UUID id, @NotNull @Schema(implementation = CustomFieldChange.class) JsonNode body) {
        return answer(desk.change(id, body, caller.get().operator()));
    }

    private static Response answer(CustomField field) {
        return Etag.ok(CustomFieldView.of(field), field.version()).build();
    }
}
