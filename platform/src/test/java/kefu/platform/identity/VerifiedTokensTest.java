package kefu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** What is remembered of tokens, and what never is. */
class VerifiedTokensTest {

    private static final Instant EXPIRY = Instant.parse("2024-03-01T02:00:00Z");

    private final Library library = new Library();
    private Instant now = EXPIRY.minusSeconds(60);
    private final VerifiedTokens tokens = new VerifiedTokens(library, () -> now);

    @Test
    void theSignatureOfATokenIsCheckedOnceForManyRequests() throws ParseException {
        assertThat(tokens.parse("a", new JWTAuthContextInfo())).isSameAs(tokens.parse("a", new JWTAuthContextInfo()));
        assertThat(library.asked).isEqualTo(1);
    }

    @Test
    void anotherTokenIsCheckedForItself() throws ParseException {
        tokens.parse("a", new JWTAuthContextInfo());
        tokens.parse("b", new JWTAuthContextInfo());
        assertThat(library.asked).isEqualTo(2);
    }

    @Test
    void aTokenThatExpiredMeanwhileIsCheckedAgainAndRefused() throws ParseException {
        tokens.parse("a", new JWTAuthContextInfo());
        now = EXPIRY;
        library.refuses = true;
        assertThatThrownBy(() -> tokens.parse("a", new JWTAuthContextInfo())).isInstanceOf(ParseException.class);
    }

    @Test
    void aRefusalIsNotRemembered() throws ParseException {
        library.refuses = true;
        assertThatThrownBy(() -> tokens.parse("a", new JWTAuthContextInfo())).isInstanceOf(ParseException.class);
        library.refuses = false;
        assertThat(tokens.parse("a", new JWTAuthContextInfo()).getSubject()).isEqualTo("1001");
    }

    /** Takes every token as good until told otherwise. */
    private static final class Library extends JWTCallerPrincipalFactory {
        private int asked;
        private boolean refuses;

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
            asked++;
            if (refuses) {
                throw new ParseException("refused");
            }
            JwtClaims claims = new JwtClaims();
            claims.setSubject("1001");
            claims.setExpirationTime(NumericDate.fromSeconds(EXPIRY.getEpochSecond()));
            return new DefaultJWTCallerPrincipal(claims);
        }
    }
}
