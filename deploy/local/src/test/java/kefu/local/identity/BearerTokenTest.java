package kefu.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BearerTokenTest {
    private static final Instant NOW = Instant.parse("2024-03-01T02:00:00Z");

    @TempDir
    Path state;

    @Test
    void theClaimsAreWhatTheServicesRead() {
        String[] parts = token("1001").split("\\.");

        assertThat(text(parts[0])).contains("\"alg\":\"RS256\"").contains("\"typ\":\"JWT\"");
        assertThat(text(parts[1]))
                .isEqualTo(
                        "{\"iss\":\"https://kefu.local\",\"aud\":\"kefu\",\"sub\":\"1001\",\"groups\":[\"AGENT\",\"QC\"],"
                                + "\"rank\":\"MANAGER\",\"department\":\"供气\",\"iat\":1709258400,\"exp\":1709287200}");
    }

    @Test
    void theSignatureHoldsAgainstThePublishedKey() throws Exception {
        String token = token("1001");
        String jwks = Files.readString(SigningKey.jwksFile(state));
        var spec = new RSAPublicKeySpec(number(jwks, "n"), number(jwks, "e"));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
        signature.update(token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));

        byte[] signed = Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));

        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void theKeyIsMadeOnceAndKeptFromOthers() throws Exception {
        String first = SigningKey.ensure(state).id();

        assertThat(SigningKey.ensure(state).id()).isEqualTo(first);
        Path file = state.resolve("identity/private.der.base64");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatWasTypedCannotAddClaims() {
        String claims = text(token("a\",\"groups\":[\"ADMIN\"],\"x\":\"").split("\\.")[1]);

        assertThat(claims).contains("\"sub\":\"a\\\",\\\"groups\\\":[\\\"ADMIN\\\"],\\\"x\\\":\\\"\"");
    }

    private String token(String operator) {
        Claims claims =
                new Claims(operator, List.of("AGENT", "QC"), "MANAGER", Optional.of("供气"), NOW, Duration.ofHours(8));
        return BearerToken.of(claims, SigningKey.ensure(state));
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static BigInteger number(String jwks, String field) {
        Matcher matcher = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(jwks);
        assertThat(matcher.find()).isTrue();
        return new BigInteger(1, Base64.getUrlDecoder().decode(matcher.group(1)));
    }
}
