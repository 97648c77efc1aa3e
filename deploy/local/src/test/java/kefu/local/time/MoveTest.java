package kefu.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import kefu.local.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoveTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW =
            OffsetDateTime.parse("2024-01-31T10:00:00+08:00").toInstant();

    @ParameterizedTest
    @CsvSource({
        "2024-03-01T10:00:00+08:00, 2024-03-01T10:00:00+08:00",
        "2024-03-01T02:00:00Z,      2024-03-01T10:00:00+08:00",
        "2024-03-01T10:00,          2024-03-01T10:00:00+08:00",
        "2024-03-01,                2024-03-01T00:00:00+08:00",
        "+90s,                      2024-01-31T10:01:30+08:00",
        "+30m,                      2024-01-31T10:30:00+08:00",
        "+2h,                       2024-01-31T12:00:00+08:00",
        "+3d,                       2024-02-03T10:00:00+08:00",
        "-1d,                       2024-01-30T10:00:00+08:00",
        "+1w,                       2024-02-07T10:00:00+08:00",
        "+1mo,                      2024-02-29T10:00:00+08:00",
        "+1y,                       2025-01-31T10:00:00+08:00"
    })
    void aMomentOrASpanIsUnderstood(String text, OffsetDateTime expected) {
        assertThat(Move.target(text, NOW, SHANGHAI)).isEqualTo(expected.toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "+3", "3d", "+3x", "2024-13-01", "", "+9999999d"})
    void anythingElseIsRefusedWithExamples(String text) {
        assertThatThrownBy(() -> Move.target(text, NOW, SHANGHAI))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("+3d");
    }
}
