package kefu.platform.identity;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** A provider of tokens with keys that come and go, and a service that believes it. */
final class Provider {

    static final Instant START = Instant.parse("2024-03-01T02:00:00Z");
    static final String ISSUER = "https://idp.example/realms/kefu";
    static final String MACHINES = "https://kefu.local/machines";

    private final Path file;
    private final Map<String, String> settings = new java.util.HashMap<>();
    private RsaJsonWebKey machineKey;
    Instant now = START;

    Provider(Path folder) {
        this.file = folder.resolve("jwks.json");
        settings.put("kefu.identity.issuer", ISSUER);
        settings.put("kefu.identity.jwks", file.toString());
    }

    Provider with(String setting, String value) {
        settings.put("kefu.identity." + setting, value);
        return this;
    }

    /** What the provider publishes from now on. */
    void publishes(RsaJsonWebKey... keys) throws IOException {
        Files.writeString(file, new JsonWebKeySet(List.<JsonWebKey>of(keys)).toJson());
    }

    void vouchesForMachinesWith(RsaJsonWebKey key) {
        machineKey = key;
    }

    IssuedTokens service() {
        IdentityConfig config = new SmallRyeConfigBuilder()
                .withMapping(IdentityConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(IdentityConfig.class);
        Optional<MachineKeys> own = Optional.ofNullable(machineKey).map(key -> () -> new JsonWebKeySet(key).toJson());
        return new IssuedTokens(config, own, () -> now);
    }

    static RsaJsonWebKey key(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        return key;
    }

    static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("kefu");
        claims.setSubject("1001");
        claims.setExpirationTimeMinutesInTheFuture(5);
        return claims;
    }

    static String signed(JwtClaims claims, RsaJsonWebKey key) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        return signature.getCompactSerialization();
    }

    /** Signed in any way whatsoever. */
    static String signed(JwtClaims claims, String algorithm, java.security.Key key, String id) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setDoKeyValidation(false);
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(id);
        signature.setKey(key);
        return signature.getCompactSerialization();
    }

    static JWTCallerPrincipal read(IssuedTokens service, String token) throws ParseException {
        return service.parse(token, new JWTAuthContextInfo());
    }
}
