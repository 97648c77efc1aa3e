package kefu.gateway.client;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kefu.platform.json.Json;
import kefu.platform.web.Causes;
import kefu.platform.web.OpenToRead;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /oauth2/token}, the client credentials grant of OAuth 2 as every library speaks it, and {@code GET /oauth2/jwks}
 * for the services that verify its tokens. Nothing here needs a token, so nothing here is a resource.
 */
@ApplicationScoped
class TokenEndpoint {

    private static final Logger LOG = Logger.getLogger(TokenEndpoint.class);
    private static final int LONGEST_BODY = 16 << 10;

    private final TokenDesk desk;
    private final Slowdown slowdown;
    private final SigningKeys keys;
    private final Origins origins;

    TokenEndpoint(TokenDesk desk, Slowdown slowdown, SigningKeys keys, Origins origins) {
        this.origins = origins;
        this.desk = desk;
        this.slowdown = slowdown;
        this.keys = keys;
    }

    void publish(@Observes Router router) {
        OpenToRead.at(router, "/oauth2/jwks")
                .handler(at -> at.response()
                        .putHeader("Content-Type", "application/jwk-set+json")
                        .putHeader("Cache-Control", "public, max-age=60")
                        .end(keys.jwks()));
        router.post("/oauth2/token")
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY))
                .blockingHandler(this::token, false);
        router.route("/oauth2/token").handler(TokenEndpoint::onlyPost);
    }

    private static void onlyPost(RoutingContext at) {
        if (at.request().method().equals(HttpMethod.POST)) {
            at.next();
            return;
        }
        at.response().setStatusCode(405).putHeader("Allow", "POST").end();
    }

    private void token(RoutingContext at) {
        try {
            MultiMap form = form(at);
            Credentials who = Credentials.of(at.request().getHeader("Authorization"), form);
            TokenDesk.Issued issued = issue(who, form.get("scope"), origins.of(at.request()));
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("access_token", issued.token());
            body.put("token_type", "Bearer");
            body.put("expires_in", issued.seconds());
            body.put("scope", issued.scope());
            answer(at, 200, body);
        } catch (TokenRefused refused) {
            refuse(at, refused);
        } catch (RuntimeException fault) {
            if (!Causes.isAway(fault)) {
                LOG.error("No token could be issued", fault);
            }
            refuse(at, TokenRefused.away());
        }
    }

    private TokenDesk.Issued issue(Credentials who, @Nullable String scope, InetAddress from) {
        String address = from.getHostAddress();
        Duration wait = slowdown.waitOf(address, who.client());
        if (wait.isPositive()) {
            throw TokenRefused.tooOften(wait);
        }
        try {
            TokenDesk.Issued issued = desk.issue(who.client(), who.secret(), scope, from);
            slowdown.succeeded(address, who.client());
            return issued;
        } catch (TokenRefused refused) {
            if (refused.status() == 401) {
                slowdown.failed(address, who.client());
                desk.refused(who.client(), address, slowdown.waitOf(address, who.client()));
                LOG.warnf("no token for client %s from %s", printable(who.client()), address);
            }
            throw refused;
        }
    }

    /** Whoever comes may write anything there. */
    private static String printable(String client) {
        return client.matches("[0-9a-zA-Z-]{1,64}") ? client : "(unreadable)";
    }

    private static MultiMap form(RoutingContext at) {
        String type = at.request().getHeader("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw TokenRefused.request("Send application/x-www-form-urlencoded");
        }
        MultiMap form = at.request().formAttributes();
        for (String name : form.names()) {
            if (form.getAll(name).size() > 1) {
                throw TokenRefused.request("A parameter is there more than once");
            }
        }
        String grant = form.get("grant_type");
        if (grant == null) {
            throw TokenRefused.request("grant_type is missing");
        }
        if (!grant.equals("client_credentials")) {
            throw TokenRefused.grant();
        }
        return form;
    }

    private static void refuse(RoutingContext at, TokenRefused refused) {
        if (refused.status() == 401) {
            at.response().putHeader("WWW-Authenticate", "Basic realm=\"kefu\", charset=\"UTF-8\"");
        }
        if (refused.retryAfter().isPositive()) {
            at.response()
                    .putHeader("Retry-After", Long.toString(refused.retryAfter().toSeconds() + 1));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", refused.error());
        body.put("error_description", refused.getMessage());
        answer(at, refused.status(), body);
    }

    private static void answer(RoutingContext at, int status, Map<String, Object> body) {
        at.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(Json.write(body));
    }

    /** Who it says it is, in the header (the usual way) or in the form, never in both. */
    private record Credentials(String client, String secret) {

        static Credentials of(@Nullable String header, MultiMap form) {
            String client = form.get("client_id");
            String secret = form.get("client_secret");
            if (header == null) {
                if (client == null || secret == null) {
                    throw TokenRefused.client();
                }
                return new Credentials(client, secret);
            }
            if (secret != null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
                throw TokenRefused.request("Credentials belong either into the header or into the form");
            }
            Credentials proven = ofHeader(header.substring(6).trim());
            if (client != null && !client.equals(proven.client())) {
                throw TokenRefused.request("The header and client_id name two clients");
            }
            return proven;
        }

        private static Credentials ofHeader(String encoded) {
            try {
                String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
                int colon = pair.indexOf(':');
                if (colon > 0) {
                    return new Credentials(decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1)));
                }
            } catch (IllegalArgumentException unreadable) {
                // Refused like a pair without a colon.
            }
            throw TokenRefused.client();
        }

        /** RFC 6749 has both parts form-encoded before they are joined. */
        private static String decoded(String part) {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        }
    }
}
