package kefu.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutAMeasureTheQuickOnesAreTaken() {
        assertThat(Options.of(List.of()).measures()).containsExactly(Kind.CREATE, Kind.STEP, Kind.RELAY, Kind.LATENCY);
    }

    @Test
    void whatFillsTheDatabaseComesLastHoweverItWasAsked() {
        assertThat(Options.of(List.of("list", "gateway", "--seconds", "5")).measures())
                .containsExactly(Kind.GATEWAY, Kind.LIST);
    }

    @Test
    void aNumberThatIsNotGivenHasItsDefault() {
        Options options = Options.of(List.of("--seconds", "5"));

        assertThat(options.measured()).isEqualTo(Duration.ofSeconds(5));
        assertThat(options.number(Options.Number.CONNECTIONS)).isEqualTo(16);
    }

    @Test
    void anOptionOutOfRangeIsRefusedWithItsRange() {
        assertThatThrownBy(() -> Options.of(List.of("--connections", "0"))).hasMessageContaining("1 to 200");
        assertThatThrownBy(() -> Options.of(List.of("--connections"))).hasMessageContaining("1 to 200");
        assertThatThrownBy(() -> Options.of(List.of("--faster"))).hasMessageContaining("--seconds");
        assertThatThrownBy(() -> Options.of(List.of("everything"))).hasMessageContaining("webhooks");
    }

    @Test
    void whoAsksForNothingThereIsLearnsOfEveryMeasureAndEveryNumber() {
        for (Kind kind : Kind.values()) {
            assertThat(Options.usage()).contains(kind.word());
        }
        for (Options.Number number : Options.Number.values()) {
            assertThat(Options.usage()).contains(number.word());
        }
    }
}
