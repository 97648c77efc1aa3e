package kefu.ticket.teamwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import kefu.platform.web.Idempotent;
import kefu.platform.web.Page;
import kefu.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Internal notes of a ticket. They are added and read, nothing else; every other method is 405. */
@Path("/api/v1/tickets/{id}/notes")
@Allowed
public class NoteResource {

    private final NoteDesk desk;

    NoteResource(NoteDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(summary = "Write a note for colleagues; who is mentioned watches the ticket")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoteView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid NewNote body) {
        return Response.created(URI.create("/api/v1/tickets/" + id + "/notes"))
                .entity(desk.add(id, body))
                .build();
    }

    @GET
    @Operation(summary = "The notes of a ticket, the newest first")
    public Page<NoteView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.page(desk.list(id, paging), note -> List.of(note.id().toString()));
    }
}
