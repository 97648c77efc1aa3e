package kefu.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostsTest {

    private final Costs costs = new Costs(new SmallRyeConfigBuilder()
            .withMapping(LimitConfig.class)
            .withDefaultValues(Map.of("kefu.limits.costs.reports", "20", "kefu.limits.costs.\"notes/export\"", "50"))
            .build()
            .getConfigMapping(LimitConfig.class));

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/reports/weekly, 20",
        "GET, /api/v1/notes/export, 50",
        "GET, /api/v1/notes/exports, 1",
        "GET, /api/v1/notes, 1",
        "POST, /api/v1/notes, 5"
    })
    void aRequestWeighsWhatTheLongestPathThatFitsSays(String method, String path, int cost) {
        assertThat(costs.of(method, path)).isEqualTo(cost);
    }
}
