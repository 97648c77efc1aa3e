package kefu.local.identity;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import kefu.local.Failure;
import kefu.local.process.Locked;
import kefu.local.process.PrivateFiles;

/**
 * The local suite's stand-in for an identity provider: one RSA key made on this machine. Its private half never leaves
 * {@code .kefu/identity}; the services are given the public half.
 */
public final class SigningKey {
    private static final int BITS = 2048;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final RSAPrivateCrtKey key;

    private SigningKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    /** The key of this suite; made when there is none yet, with the file the services read beside it. */
    public static SigningKey ensure(Path state) {
        return Locked.by(folder(state).resolve("lock"), () -> {
            Path file = folder(state).resolve("private.der.base64");
            if (!Files.exists(file)) {
                PrivateFiles.write(file, Base64.getMimeEncoder().encodeToString(create()) + "\n");
            }
            SigningKey key = read(file);
            if (!Files.exists(jwksFile(state))) {
                PrivateFiles.write(jwksFile(state), key.jwks() + "\n");
            }
            return key;
        });
    }

    /** The public key, as the services read it. */
    public static Path jwksFile(Path state) {
        return folder(state).resolve("jwks.json");
    }

    /** Tells this key from another one: the beginning of the digest of its modulus. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(unsigned(key.getModulus()));
            return TEXT.encodeToString(Arrays.copyOf(digest, 9));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String jwks() {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(
                        id(),
                        TEXT.encodeToString(unsigned(key.getModulus())),
                        TEXT.encodeToString(unsigned(key.getPublicExponent())));
    }

    private static SigningKey read(Path file) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(Files.readString(file));
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            return new SigningKey((RSAPrivateCrtKey) key);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Failure(file + " is not readable as a key; remove it and bring the suite up again.", e);
        }
    }

    private static byte[] create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // BigInteger puts a zero byte before a leading one bit; a JWK has none.
    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static Path folder(Path state) {
        return state.resolve("identity");
    }
}
