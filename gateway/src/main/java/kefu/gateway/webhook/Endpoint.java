package kefu.gateway.webhook;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import kefu.gateway.feed.TypeFilter;
import kefu.platform.identity.Caller;

/**
 * An active webhook as a replica uses it.
 *
 * @param subscriber whose eyes it sees with
 * @param secrets the present one, and the former one while it is still valid
 */
record Endpoint(
        UUID id,
        URI url,
        TypeFilter types,
        DeliveryOrder order,
        Caller subscriber,
        long fromPosition,
        List<WebhookSecret> secrets) {

    boolean secure() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    int port() {
        return url.getPort() > 0 ? url.getPort() : secure() ? 443 : 80;
    }

    /** Path and query as they are asked for. */
    String target() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
