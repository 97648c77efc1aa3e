package kefu.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheredTest {

    private final List<List<String>> written = new ArrayList<>();
    private final Gathered<String> rows = new Gathered<>(written::add);
    private final Gathered<String> others = new Gathered<>(written::add);

    @Test
    void byThemselvesRowsAreWrittenAtOnce() {
        rows.add(List.of("one"));
        rows.add(List.of("two"));
        assertThat(written).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void rowsOfEveryKindAreWrittenWhenTheWorkIsOver() {
        Gathered.together(() -> {
            rows.add(List.of("one"));
            others.add(List.of("another"));
            Gathered.together(() -> rows.add(List.of("two", "three")));
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly(List.of("one", "two", "three"), List.of("another"));
        rows.add(List.of("four"));
        assertThat(written).last().isEqualTo(List.of("four"));
    }

    @Test
    void whatIsWantedEarlierIsWrittenOnce() {
        Gathered.together(() -> {
            rows.add(List.of("one"));
            rows.now();
            rows.add(List.of("two"));
        });
        assertThat(written).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void nothingIsWrittenOfWorkThatFails() {
        assertThatThrownBy(() -> Gathered.together(() -> {
                    rows.add(List.of("one"));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        Gathered.together(() -> rows.add(List.of("two")));
        assertThat(written).containsExactly(List.of("two"));
    }

    @Test
    void manyRowsAreWrittenInFewSizesAndNoneIsLost() {
        for (int many : new int[] {0, 1, 16, 17, 200, 1_000}) {
            List<Integer> numbers = IntStream.range(0, many).boxed().toList();
            List<List<Integer>> shares = Columns.shares(numbers);
            assertThat(shares.stream().flatMap(List::stream).toList()).isEqualTo(numbers);
            assertThat(shares).hasSizeLessThan(4 + many / 60).allMatch(share -> share.size() <= 64);
        }
    }
}
