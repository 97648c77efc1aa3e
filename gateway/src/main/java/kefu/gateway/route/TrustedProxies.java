package kefu.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kefu.gateway.client.Network;
import kefu.gateway.client.Origins;

/**
 * A request comes from whoever opened the connection, unless that is a proxy of our own, such as what ends TLS: then it comes
 * from whom our outermost proxy says it got it. What stands before that in {@code X-Forwarded-For} was sent by the caller and
 * is worth nothing, so the list is read from its end.
 */
@ApplicationScoped
class TrustedProxies implements Origins {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Some proxies tell the port too. */
    private static final Pattern NODE = Pattern.compile("\\[([^\\]]+)\\](?::\\d+)?|([0-9.]+):\\d+|([0-9a-fA-F:.]+)");

    private final List<Network> ours;

    TrustedProxies(GatewayConfig config) {
        ours = config.trustedProxies().orElse(List.of()).stream()
                .map(text -> Network.read(text)
                        .orElseThrow(() -> new IllegalStateException(
                                "kefu.gateway.trusted-proxies: " + text + " is no network such as 10.0.0.0/8")))
                .toList();
    }

    @Override
    public InetAddress of(HttpServerRequest request) {
        InetAddress from = peer(request);
        if (!isOurs(from)) {
            return from;
        }
        for (String node : lastFirst(request, FOR)) {
            Optional<InetAddress> before = read(node);
            if (before.isEmpty()) {
                return from;
            }
            from = before.get();
            if (!isOurs(from)) {
                return from;
            }
        }
        return from;
    }

    @Override
    public String scheme(HttpServerRequest request) {
        return isOurs(peer(request))
                ? lastFirst(request, PROTO).stream()
                        .findFirst()
                        .filter(SCHEMES::contains)
                        .orElse(request.scheme())
                : request.scheme();
    }

    private boolean isOurs(InetAddress address) {
        return ours.stream().anyMatch(network -> network.contains(address));
    }

    private static InetAddress peer(HttpServerRequest request) {
        return InetAddress.ofLiteral(request.remoteAddress().hostAddress());
    }

    private static List<String> lastFirst(HttpServerRequest request, String header) {
        return request.headers().getAll(header).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::trim)
                .toList()
                .reversed();
    }

    private static Optional<InetAddress> read(String node) {
        Matcher parts = NODE.matcher(node);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String address = Stream.of(1, 2, 3)
                .map(parts::group)
                .filter(part -> part != null)
                .findFirst()
                .orElse("");
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
