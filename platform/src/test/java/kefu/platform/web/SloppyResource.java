package kefu.platform.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import kefu.platform.identity.Allowed;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Routes with the faults the walk is there to find. */
@Path("/test/sloppy")
@Allowed
public class SloppyResource {

    private final NotesResource.Desk desk;

    SloppyResource(NotesResource.Desk desk) {
        this.desk = desk;
    }

    record Wish(String text, Integer count) {}

    /** Keeps whatever comes, before it looks at it. */
    @POST
    public Response wish(Wish body) {
        desk.write(UUID.randomUUID(), "sloppy");
        return Response.ok(Map.of("length", body.text().length())).build();
    }

    /** Promises something else. */
    @GET
    @Path("/promise")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Wish.class)))
    public Map<String, Integer> promise() {
        return Map.of("granted", 1);
    }

    /** Nobody is told of it. */
    @GET
    @Path("/hidden")
    @org.eclipse.microprofile.openapi.annotations.Operation(hidden = true)
    public String hidden() {
        return "here";
    }
}
