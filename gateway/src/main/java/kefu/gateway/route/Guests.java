package kefu.gateway.route;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kefu.gateway.client.ClientState;
import kefu.gateway.client.ClientStates;
import kefu.platform.identity.Caller;
import kefu.platform.identity.OperatorId;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Tells people from API clients: a person is who the token names, a client is also asked for here whether it may still come. */
@ApplicationScoped
class Guests {

    private static final CompletableFuture<@Nullable ClientState> A_PERSON = CompletableFuture.completedFuture(null);

    private final ClientStates clients;
    private final TrustedProxies proxies;

    Guests(ClientStates clients, TrustedProxies proxies) {
        this.clients = clients;
        this.proxies = proxies;
    }

    static JsonWebToken tokenOf(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw unknownCaller();
        }
        OperatorId.named(token.getSubject());
        return token;
    }

    /** Nothing for a person, for whom no database is asked. */
    CompletableFuture<@Nullable ClientState> stateOf(JsonWebToken token) {
        if (!token.getSubject().startsWith(Caller.MACHINE)) {
            return A_PERSON;
        }
        String client = token.getClaim("client_id");
        if (client == null) {
            throw unknownCaller();
        }
        return clients.of(UUID.fromString(client)).thenApply(state -> state);
    }

    void admit(ClientState client, HttpServerRequest request) {
        InetAddress from = proxies.of(request);
        client.admit(from);
        clients.came(client.id(), from);
    }

    static Refusal unknownCaller() {
        return CommonProblem.UNAUTHENTICATED.because(
                "令牌缺失、过期或无法验证", "The token is missing, expired or cannot be verified");
    }
}
