package kefu.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    private final Instant now = Instant.parse("2024-03-01T02:00:00.123Z");

    @Test
    void carriesItsTimeVersionAndVariant() {
        UUID id = Uuid7.at(now);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void idsOfOneMillisecondIncreaseAsTextAndNeverRepeat() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            ids.add(Uuid7.at(now).toString());
        }
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aLaterMillisecondSortsBehind() {
        assertThat(Uuid7.at(now.plusMillis(1)).toString())
                .isGreaterThan(Uuid7.at(now).toString());
    }

    @Test
    void neverRepeatsWhenManyAskAtOnceAndTimeIsMovedBack() {
        List<UUID> ids = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> Uuid7.at(now.minusMillis(i % 3)))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }
}
