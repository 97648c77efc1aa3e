package kefu.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kefu.local.Arguments;
import kefu.local.identity.Claims;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void rolesAreSeparatedByCommasAndARankNeedsNoCapitals() {
        Claims claims = claims(Map.of("operator", "1001", "roles", "AGENT, QC", "rank", "manager", "ttl", "7d"));

        assertThat(claims.roles()).isEqualTo(List.of("AGENT", "QC"));
        assertThat(claims.rank()).isEqualTo("MANAGER");
        assertThat(claims.ttl()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void aTokenBelongsToSomebody() {
        assertThatThrownBy(() -> claims(Map.of("roles", "AGENT"))).hasMessageContaining("--operator");
    }

    @Test
    void anUnknownRankOrSpanIsRefused() {
        assertThatThrownBy(() -> claims(Map.of("operator", "1", "rank", "KING")))
                .hasMessageContaining("KING");
        assertThatThrownBy(() -> claims(Map.of("operator", "1", "ttl", "long"))).hasMessageContaining("long");
    }

    private static Claims claims(Map<String, String> options) {
        return Token.claims(new Arguments(List.of(), options), Instant.EPOCH);
    }
}
