package kefu.platform.identity;

import java.io.IOException;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of one issuer. A key that the issuer adds is found with the first token that names it, without a restart;
 * one that it withdraws is gone after the refresh interval. A flood of tokens with made-up keys asks the issuer no more often
 * than the cool-down allows, and only one of them at a time; while the issuer does not answer, the known keys stay.
 */
final class KeyRing implements VerificationKeyResolver {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    /** While nothing is known yet. */
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    private final KeySource source;
    private final Duration refresh;
    private final Duration cooldown;
    private final InstantSource time;
    private final VerificationJwkSelector selector = new VerificationJwkSelector();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile List<JsonWebKey> keys = List.of();
    private volatile Instant askedAt = Instant.EPOCH;

    KeyRing(KeySource source, IdentityConfig.Keys config, InstantSource time) {
        this.source = source;
        this.refresh = config.refresh();
        this.cooldown = config.cooldown();
        this.time = time;
    }

    @Override
    public Key resolveKey(JsonWebSignature signature, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        if (olderThan(refresh)) {
            ask();
        }
        JsonWebKey known = select(signature);
        if (known == null && (keys.isEmpty() || olderThan(cooldown))) {
            ask();
            known = select(signature);
        }
        if (known == null) {
            throw new UnresolvableKeyException("No key of the issuer fits " + signature.getKeyIdHeaderValue());
        }
        return known.getKey();
    }

    private @Nullable JsonWebKey select(JsonWebSignature signature) throws UnresolvableKeyException {
        try {
            return selector.select(signature, keys);
        } catch (JoseException fault) {
            throw new UnresolvableKeyException("The token's key cannot be chosen", fault);
        }
    }

    private boolean olderThan(Duration age) {
        return Duration.between(askedAt, time.instant()).compareTo(age) >= 0;
    }

    /** Whoever comes while somebody asks already does not wait for him, unless nothing is known at all. */
    private void ask() {
        if (keys.isEmpty()) {
            asking.lock();
        } else if (!asking.tryLock()) {
            return;
        }
        try {
            if (!keys.isEmpty() || olderThan(SHORTEST_PAUSE)) {
                read();
            }
        } finally {
            asking.unlock();
        }
    }

    private void read() {
        try {
            keys = List.copyOf(new JsonWebKeySet(source.read()).getJsonWebKeys());
        } catch (IOException | JoseException fault) {
            LOG.warnf("The issuer's keys cannot be read, %d known ones stay: %s", keys.size(), fault);
        }
        askedAt = time.instant();
    }
}
