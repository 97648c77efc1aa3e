package kefu.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** An identity provider made for one test run: its keys exist nowhere else and are never kept. */
final class TestIdentity {

    private static final String HOME = "kefu.test.identity";

    private TestIdentity() {}

    /** Makes a key pair and returns the file its public half can be verified with. */
    static Path create() {
        try {
            Path home = Files.createTempDirectory("kefu-identity");
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Files.write(home.resolve("private.der"), pair.getPrivate().getEncoded());
            Path jwks = Files.writeString(home.resolve("jwks.json"), jwks((RSAPublicKey) pair.getPublic()));
            System.setProperty(HOME, home.toString());
            return jwks;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Class loaders come and go between the resource and the tests; the file stays. */
    static PrivateKey privateKey() {
        try {
            byte[] der = Files.readAllBytes(Path.of(System.getProperty(HOME)).resolve("private.der"));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String jwks(RSAPublicKey key) {
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"test","n":"%s","e":"%s"}]}""".formatted(
                        text.encodeToString(unsigned(key.getModulus().toByteArray())),
                        text.encodeToString(unsigned(key.getPublicExponent().toByteArray())));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }
}
