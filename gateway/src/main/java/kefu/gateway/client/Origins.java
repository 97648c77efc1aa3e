package kefu.gateway.client;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;

/** Where a request really comes from: networks are allowed by it, and guessing of secrets is slowed by it. */
public interface Origins {

    InetAddress of(HttpServerRequest request);

    /** How the caller came: {@code https} also where something before us ends TLS. */
    String scheme(HttpServerRequest request);
}
