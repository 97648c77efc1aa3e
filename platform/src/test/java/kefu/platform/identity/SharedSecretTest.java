package kefu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedSecretTest {

    @Test
    void whatWasGivenIsTakenEverywhere() {
        assertThat(SharedSecret.require("a.secret", Optional.of("given"), List.of("prod")))
                .isEqualTo("given");
    }

    @Test
    void whereSomebodyRehearsesOneIsMadeUpThatNobodyElseKnows() {
        String one = SharedSecret.require("a.secret", Optional.empty(), List.of("local"));
        String other = SharedSecret.require("a.secret", Optional.of(" "), List.of("test"));
        assertThat(one).hasSizeGreaterThan(40).isNotEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "staging", ""})
    void anywhereElseItIsMissedByName(String profile) {
        List<String> profiles = profile.isEmpty() ? List.of() : List.of(profile);
        assertThatThrownBy(() -> SharedSecret.require("a.secret", Optional.empty(), profiles))
                .hasMessageContaining("a.secret is not set");
        assertThatThrownBy(() -> SharedSecret.require("a.secret", Optional.of("  "), profiles))
                .hasMessageContaining("a.secret is not set");
    }
}
