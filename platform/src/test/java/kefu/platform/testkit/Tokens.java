package kefu.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;

/**
 * Bearer tokens of the test run's identity provider, for example
 * {@code Tokens.of("1001").roles("AGENT").rank(Rank.MANAGER).bearer()}. Also the broken ones a service must refuse.
 */
public final class Tokens {

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private PrivateKey key = TestIdentity.privateKey();
    private String algorithm = "RS256";

    private Tokens() {}

    public static Tokens of(String operator) {
        Tokens token = new Tokens();
        Instant now = Instant.now();
        token.claims.put("iss", "https://kefu.local");
        token.claims.put("aud", "kefu");
        token.claims.put("sub", operator);
        token.claims.put("groups", List.of());
        token.claims.put("iat", now.getEpochSecond());
        token.claims.put("exp", now.plus(Duration.ofHours(1)).getEpochSecond());
        return token;
    }

    /** Of an API client, as the gateway issues them; scopes such as {@code tickets:read}, separated by blanks. */
    public static Tokens machine(String name, String scope) {
        return of("api:" + name).claim("iss", "https://kefu.local/machines").claim("scope", scope);
    }

    public Tokens roles(String... roles) {
        return claim("groups", List.of(roles));
    }

    public Tokens rank(Rank rank) {
        return claim("rank", rank.name());
    }

    public Tokens department(String department) {
        return claim("department", department);
    }

    /** Any claim, to say something else or something wrong; null removes it. */
    public Tokens claim(String name, Object value) {
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        return this;
    }

    public Tokens expired() {
        return claim("exp", Instant.now().minus(Duration.ofHours(1)).getEpochSecond());
    }

    /** Signed by somebody else. */
    public Tokens forged() {
        try {
            var generator = java.security.KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            key = generator.generateKeyPair().getPrivate();
            return this;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Claims another algorithm in its header than it was signed with. */
    public Tokens algorithm(String name) {
        algorithm = name;
        return this;
    }

    /** The value of the Authorization header. */
    public String bearer() {
        return "Bearer " + compact();
    }

    public String compact() {
        String head = encode(Json.write(Map.of("alg", algorithm, "typ", "JWT", "kid", "test")));
        String body = encode(Json.write(claims));
        if (algorithm.equals("none")) {
            return head + "." + body + ".";
        }
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update((head + "." + body).getBytes(StandardCharsets.US_ASCII));
            return head + "." + body + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
