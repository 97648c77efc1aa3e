package kefu.platform.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers with the version of a single resource as its entity tag; {@link NotModifiedFilter} turns it into 304. */
public final class Etag {

    private Etag() {}

    /** 200 with the resource as it now is. */
    public static Response.ResponseBuilder ok(Object view, long version) {
        return Response.ok(view).tag(new EntityTag(Long.toString(version)));
    }

    /** 201 with the address of what was made, relative to this server. */
    public static Response.ResponseBuilder created(String path, Object view, long version) {
        return Response.created(URI.create(path)).entity(view).tag(new EntityTag(Long.toString(version)));
    }
}
