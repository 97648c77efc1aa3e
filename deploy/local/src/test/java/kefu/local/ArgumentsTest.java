package kefu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final Options KNOWN = new Options(Set.of("follow", "external"), Set.of("lines", "operator"));

    @Test
    void wordsAndOptionsMayComeInAnyOrder() {
        Arguments arguments = parse("ticket", "--lines", "5", "--operator=1001", "--follow");

        assertThat(arguments.words()).containsExactly("ticket");
        assertThat(arguments.option("lines")).contains("5");
        assertThat(arguments.option("operator")).contains("1001");
        assertThat(arguments.has("follow")).isTrue();
        assertThat(arguments.has("external")).isFalse();
    }

    @Test
    void aSingleLetterStandsForAFlag() {
        assertThat(parse("-f").has("follow")).isTrue();
    }

    @Test
    void aValueMayHoldAnEqualsSign() {
        assertThat(parse("--operator=a=b").option("operator")).contains("a=b");
    }

    @Test
    void twoDashesEndTheOptions() {
        assertThat(parse("--", "--follow").words()).containsExactly("--follow");
    }

    @Test
    void aMistypedOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> parse("--folow"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--folow")
                .hasMessageContaining("--follow");
    }

    @Test
    void aMissingValueIsRefused() {
        assertThatThrownBy(() -> parse("--lines")).hasMessageContaining("--lines needs a value");
    }

    @Test
    void aFlagTakesNoValue() {
        assertThatThrownBy(() -> parse("--follow=yes")).hasMessageContaining("takes no value");
    }

    @Test
    void aSecondWordIsRefusedWhereOneIsExpected() {
        assertThatThrownBy(() -> parse("a", "b").onlyWord()).hasMessageContaining("too many: b");
    }

    private static Arguments parse(String... line) {
        return Arguments.parse(List.of(line), KNOWN);
    }
}
