package kefu.gateway.sealing;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kefu.platform.identity.SharedSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what the gateway has to store and read again, with AES-GCM under {@code kefu.sealing.secret}, which lives outside
 * the database. All replicas are given the same secret; with another one nothing sealed before can be opened.
 */
@Startup // a replica without the secret must not join
@ApplicationScoped
public class Seal {

    private static final String SECRET = "kefu.sealing.secret";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    @Inject
    Seal(@ConfigProperty(name = SECRET) Optional<String> secret) {
        this(secret, ConfigUtils.getProfiles());
    }

    Seal(Optional<String> secret, List<String> profiles) {
        key = new SecretKeySpec(digest(SharedSecret.require(SECRET, secret, profiles)), "AES");
    }

    /** The sealed form: a nonce, then the encrypted bytes with their tag. */
    public byte[] close(byte[] open) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open);
            return ByteBuffer.allocate(NONCE + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sealed, or empty if it was sealed under another secret or changed since. */
    public Optional<byte[]> open(byte[] sealed) {
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE));
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
