package kefu.gateway.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.gateway.audit.AuditLog;
import kefu.platform.identity.IdentityConfig;
import org.jboss.logging.Logger;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Gives a program that proves who it is a token that says what it may do, for a few minutes. */
@ApplicationScoped
class TokenDesk {

    private static final Logger LOG = Logger.getLogger(TokenDesk.class);

    /** Compared with where no client is found, so that an unknown client takes as long as a wrong secret. */
    private static final byte[] NOBODY = new byte[32];

    /** Whoever it was: he did not prove it. */
    private static final String NOBODY_KNOWN = "anonymous";

    private final ApiClients clients;
    private final ClientSecrets secrets;
    private final SigningKeys keys;
    private final ClientConfig config;
    private final IdentityConfig identity;
    private final LastUses uses;
    private final AuditLog audit;
    private final Clock clock;

    TokenDesk(
            ApiClients clients,
            ClientSecrets secrets,
            SigningKeys keys,
            ClientConfig config,
            IdentityConfig identity,
            LastUses uses,
            AuditLog audit,
            Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.keys = keys;
        this.config = config;
        this.identity = identity;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    /** An access token, and the scopes it has. */
    record Issued(String token, String scope, long seconds) {}

    @Transactional
    Issued issue(String clientId, String secret, @Nullable String wantedScope, InetAddress from) {
        ApiClient client = proven(clientId, secret, from).orElseThrow(TokenRefused::client);
        Set<String> scopes = scopes(client, wantedScope);
        SigningKey key = keys.signing().orElseThrow(TokenRefused::away);
        uses.note(client.id(), from);
        LOG.debugf("api client %s was given a token", client.id());
        String scope = String.join(" ", scopes);
        return new Issued(signed(client, scope, key), scope, config.tokenLife().toSeconds());
    }

    /** Writes down that somebody was refused in the name of a client there is, and that he has to wait if he has. */
    @Transactional
    void refused(String clientId, String address, Duration wait) {
        id(clientId)
                .flatMap(clients::findByIdOptional)
                .ifPresent(client -> audit.recordOf(
                        NOBODY_KNOWN,
                        wait.isPositive() ? "api-client.locked-out" : "api-client.token-refused",
                        client.id(),
                        Map.of("from", address, "waitSeconds", wait.toSeconds())));
    }

    private Optional<ApiClient> proven(String clientId, String secret, InetAddress from) {
        Instant now = clock.instant();
        byte[] given = SecretText.digest(secret);
        ApiClient client = id(clientId).flatMap(clients::findByIdOptional).orElse(null);
        List<ClientSecret> live = client == null ? List.of() : secrets.liveOf(client.id(), now);
        boolean matches = SecretText.same(NOBODY, given);
        // Every secret is compared, whichever fits.
        for (ClientSecret one : live) {
            matches |= one.matches(given);
        }
        return matches && client != null && client.isUsable(now) && comesFrom(client, from)
                ? Optional.of(client)
                : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private static boolean comesFrom(ApiClient client, InetAddress from) {
        List<String> networks = client.granted().networks();
        return networks.isEmpty()
                || networks.stream()
                        .flatMap(text -> Network.read(text).stream())
                        .anyMatch(network -> network.contains(from));
    }

    private static Set<String> scopes(ApiClient client, @Nullable String wanted) {
        Set<String> granted = new TreeSet<>(client.granted().scopes());
        if (wanted == null || wanted.isBlank()) {
            return granted;
        }
        Set<String> asked = new TreeSet<>(Stream.of(wanted.trim().split("\\s+")).toList());
        if (!granted.containsAll(asked)) {
            asked.removeAll(granted);
            throw TokenRefused.scope("Not granted: " + String.join(" ", asked));
        }
        return asked;
    }

    private String signed(ApiClient client, String scope, SigningKey key) {
        Granted granted = client.granted();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(identity.machines().issuer());
        claims.setAudience(identity.audience());
        claims.setSubject(client.operator());
        claims.setStringClaim("client_id", client.id().toString());
        claims.setStringListClaim("groups", granted.roles());
        claims.setStringClaim("rank", granted.rank().name());
        if (granted.department() != null) {
            claims.setStringClaim("department", granted.department());
        }
        claims.setStringClaim("scope", scope);
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        NumericDate expiry = NumericDate.now();
        expiry.addSeconds(config.tokenLife().toSeconds());
        claims.setExpirationTime(expiry);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setHeader("typ", "at+jwt");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.pair().getKeyId());
        signature.setKey(key.privateHalf());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
