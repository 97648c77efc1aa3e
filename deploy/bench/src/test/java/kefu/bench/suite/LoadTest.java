package kefu.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void aLoadIsSteadyWhenTwoLapsDifferByLessThanATwentieth() {
        assertThat(Load.isSteady(1_000, 1_049)).isTrue();
        assertThat(Load.isSteady(1_000, 951)).isTrue();
        assertThat(Load.isSteady(1_000, 1_060)).isFalse();
        assertThat(Load.isSteady(1_000, 940)).isFalse();
        assertThat(Load.isSteady(0, 0)).isFalse();
    }

    @Test
    void lapsAddUp() {
        Load.Lap both = new Load.Lap(3, Duration.ofSeconds(1)).and(new Load.Lap(4, Duration.ofSeconds(2)));

        assertThat(both).isEqualTo(new Load.Lap(7, Duration.ofSeconds(3)));
    }

    @Test
    void aRefusalBreaksALoadOff() {
        Load.Worker refused = new Load.Worker() {
            @Override
            public void once() throws IOException {
                throw new IOException("409");
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };

        assertThatThrownBy(() -> Load.run(List.of(refused), Duration.ofSeconds(1)))
                .hasMessageContaining("409");
    }
}
