package kefu.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks an address before anything is ever sent there, so that a wrong one is refused while somebody can still mend it. */
@ApplicationScoped
class WebhookAddress {

    private static final String POINTER = "/url";

    private final WebhookConfig config;
    private final Targets targets;

    WebhookAddress(WebhookConfig config, Targets targets) {
        this.config = config;
        this.targets = targets;
    }

    void check(String url) {
        URI uri = read(url);
        String scheme =
                uri == null || uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean spoken = scheme.equals("https") || config.allowHttp() && scheme.equals("http");
        if (!spoken) {
            throw refused("scheme", "须为 https 地址", "Must be an https address");
        }
        if (uri == null || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw refused(
                    "not-an-address", "须含主机名，且不含用户信息和片段", "Needs a host, and neither user information nor a fragment");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw refused("port", "端口无效", "The port is not valid");
        }
        try {
            targets.resolve(uri.getHost());
        } catch (Targets.Refused refused) {
            throw refused("address", "主机名无法解析或指向内部地址", "The host is unknown or leads to a private address");
        }
    }

    private static @Nullable URI read(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static kefu.platform.problem.Refusal refused(String code, String zh, String en) {
        return WebhookProblem.ADDRESS_REFUSED
                .because("不能推送到此地址", "This address cannot be told anything")
                .at(POINTER, code, zh, en);
    }
}
