package kefu.platform.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

    /** A line, of which there never is another version. */
    record Line(String text) {}

    @GET
    @Path("/{line}")
    @Allowed
    public Line line(@PathParam("line") int number) {
        return new Line("line " + number);
    }
}
