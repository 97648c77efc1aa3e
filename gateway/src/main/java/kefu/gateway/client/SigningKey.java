package kefu.gateway.client;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kefu.gateway.sealing.Seal;
import kefu.platform.json.Json;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * One pair of keys for API clients' tokens.
 *
 * @param pair both halves, or only the public one where the private one was sealed under another secret
 */
record SigningKey(int generation, RsaJsonWebKey pair, Instant createdAt) {

    private static final int BITS = 2048;

    static SigningKey make(int generation, Instant now) {
        try {
            RsaJsonWebKey pair = RsaJwkGenerator.generateJwk(BITS);
            pair.setKeyId("machines-" + generation + "-" + now.getEpochSecond());
            pair.setUse("sig");
            pair.setAlgorithm("RS256");
            return new SigningKey(generation, pair, now);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SigningKey stored(int generation, String publicHalf, byte[] sealed, Instant createdAt, Seal seal) {
        Optional<String> both = seal.open(sealed).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        try {
            RsaJsonWebKey pair = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(both.orElse(publicHalf));
            return new SigningKey(generation, pair, createdAt);
        } catch (JoseException fault) {
            throw new IllegalStateException("Signing key " + generation + " cannot be read", fault);
        }
    }

    byte[] sealed(Seal seal) {
        return seal.close(
                pair.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE).getBytes(StandardCharsets.UTF_8));
    }

    Map<String, Object> publicHalf() {
        return pair.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    String publicText() {
        return Json.write(publicHalf());
    }

    @Nullable
    PrivateKey privateHalf() {
        return pair.getPrivateKey();
    }
}
