package kefu.platform.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kefu.platform.identity.Allowed;

/** Lies below {@link NotesResource} and can only be read. */
@Path("/test/notes/{id}/history")
public class NoteHistoryResource {

    @GET
    @Allowed
    public List<String> list() {
        return List.of();
    }
}
