package kefu.platform.web;

import jakarta.ws.rs.core.Response;

/** What a desk answers about one thing: how it looks and which version of it that is, both from inside the transaction. */
public record Answer<V>(V view, long version) {

    public Response ok() {
        return Etag.ok(view, version).build();
    }

    public Response created(String path) {
        return Etag.created(path, view, version).build();
    }
}
