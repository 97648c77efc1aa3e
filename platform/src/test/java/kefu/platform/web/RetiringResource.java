package kefu.platform.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kefu.platform.identity.Allowed;

/** Goes away; the notes take its place. */
@Path("/test/jottings")
public class RetiringResource {

    @GET
    @Allowed
    @Deprecated(since = "2026-12-01")
    @Sunset(value = "2027-12-01", instead = "/test/notes")
    public List<String> list() {
        return List.of();
    }
}
