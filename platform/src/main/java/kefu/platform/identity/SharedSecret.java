package kefu.platform.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A secret that all replicas of a deployment are given alike. Where somebody rehearses or tests it may be missing and is made up;
 * anywhere else a service without it does not start, because what it signs or seals would be worth nothing at another replica
 * or after a restart, and nobody would notice before it is too late.
 */
public final class SharedSecret {

    private static final Logger LOG = Logger.getLogger(SharedSecret.class);
    private static final List<String> REHEARSALS = List.of("local", "test", "dev");
    private static final int BYTES = 32;

    private SharedSecret() {}

    /**
     * The secret as it was given.
     *
     * @param name of the setting
     * @param profiles that are active
     */
    public static String require(String name, Optional<String> given, List<String> profiles) {
        Optional<String> secret = given.filter(text -> !text.isBlank());
        if (secret.isPresent()) {
            return secret.get();
        }
        if (REHEARSALS.stream().noneMatch(profiles::contains)) {
            throw new IllegalStateException(name + " is not set: give every replica the same long random text");
        }
        LOG.warnf("%s is not set: this process makes one up that no other replica knows", name);
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
