package kefu.platform.identity;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.InstantSource;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a token with the keys of whoever it says has issued it: the provider of the people, or the gateway for API
 * clients. Each is believed about its own alone: no provider can name an API client, and the gateway no person.
 */
final class IssuedTokens extends JWTCallerPrincipalFactory {

    private final JwtConsumer unverified = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setDisableRequireSignature()
            .setSkipSignatureVerification()
            .build();
    private final IdentityConfig config;
    private final JwtConsumer people;
    private final @Nullable JwtConsumer machines;
    private final ProviderClaims provider;

    /** @param own the machine keys of this very process, where it is the one that signs with them */
    IssuedTokens(IdentityConfig config, Optional<MachineKeys> own, InstantSource time) {
        this.config = config;
        this.provider = new ProviderClaims(config.claims());
        this.people = consumer(config.issuer(), new KeyRing(KeySource.at(config.jwks()), config.keys(), time));
        this.machines = own.<KeySource>map(keys -> keys::jwks)
                .or(() -> config.machines().jwks().map(KeySource::at))
                .map(source -> consumer(config.machines().issuer(), new KeyRing(source, config.keys(), time)))
                .orElse(null);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        try {
            JwtClaims claims = config.machines().issuer().equals(issuerOf(token)) ? machine(token) : person(token);
            claims.setStringClaim("raw_token", token);
            return new DefaultJWTCallerPrincipal("JWT", claims);
        } catch (InvalidJwtException | MalformedClaimException refused) {
            throw new ParseException("The token cannot be verified", refused);
        }
    }

    private @Nullable String issuerOf(String token) throws InvalidJwtException, MalformedClaimException {
        return unverified.processToClaims(token).getIssuer();
    }

    private JwtClaims person(String token) throws InvalidJwtException, MalformedClaimException, ParseException {
        JwtClaims claims = people.processToClaims(token);
        provider.translate(claims);
        // The provider's own scopes (openid, profile …) mean nothing here.
        claims.unsetClaim("scope");
        String operator = claims.getSubject();
        if (operator != null && operator.startsWith(Caller.MACHINE)) {
            throw new ParseException("A person cannot act as an API client");
        }
        return claims;
    }

    private JwtClaims machine(String token) throws InvalidJwtException, MalformedClaimException, ParseException {
        if (machines == null) {
            throw new ParseException("No API clients are known here");
        }
        JwtClaims claims = machines.processToClaims(token);
        String operator = claims.getSubject();
        if (operator == null || !operator.startsWith(Caller.MACHINE)) {
            throw new ParseException("The token names no API client");
        }
        return claims;
    }

    private JwtConsumer consumer(String issuer, KeyRing keys) {
        return new JwtConsumerBuilder()
                .setExpectedIssuer(true, issuer)
                .setExpectedAudience(config.audience())
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds((int) config.skew().toSeconds())
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT, config.algorithms().toArray(String[]::new)))
                .setVerificationKeyResolver(keys)
                .build();
    }
}
