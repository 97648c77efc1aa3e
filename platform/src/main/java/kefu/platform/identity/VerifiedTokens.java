package kefu.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Remembers for a moment which tokens were verified, because a front end sends the same one with every request and a
 * signature costs more to check than many requests cost to answer. An expired token is verified, and so refused, as if
 * nothing were remembered; one whose key is known to be withdrawn is refused {@value #SECONDS} seconds later at the latest.
 * Refusals are not remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VerifiedTokens extends JWTCallerPrincipalFactory {

    static final int SECONDS = 20;
    private static final int MOST = 10_000;

    private final JWTCallerPrincipalFactory library;
    private final InstantSource time;
    private final Cache<String, JWTCallerPrincipal> verified = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofSeconds(SECONDS))
            .build();

    /** Tokens live in real time, whatever the business clock of a rehearsal says. */
    @Inject
    VerifiedTokens(IdentityConfig config, Instance<MachineKeys> own) {
        this(new IssuedTokens(config, own.stream().findFirst(), InstantSource.system()), InstantSource.system());
    }

    VerifiedTokens(JWTCallerPrincipalFactory library, InstantSource time) {
        this.library = library;
        this.time = time;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        JWTCallerPrincipal known = verified.getIfPresent(token);
        if (known != null && known.getExpirationTime() > time.instant().getEpochSecond()) {
            return known;
        }
        JWTCallerPrincipal principal = library.parse(token, context);
        verified.put(token, principal);
        return principal;
    }
}
