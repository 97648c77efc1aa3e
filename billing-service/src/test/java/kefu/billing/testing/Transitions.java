package kefu.billing.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import kefu.platform.problem.Refusal;
import org.junit.jupiter.api.DynamicTest;

/** Checks a status enum against the full N×N table: what is not listed must be refused with 409. */
public final class Transitions {

    private Transitions() {}

    public static <S extends Enum<S>> Stream<DynamicTest> of(
            Class<S> type, BinaryOperator<S> move, Set<String> allowed) {
        return Stream.of(type.getEnumConstants())
                .flatMap(from -> Stream.of(type.getEnumConstants()).map(to -> {
                    String name = from + " → " + to;
                    return DynamicTest.dynamicTest(
                            name + (allowed.contains(name) ? " is allowed" : " is refused"), () -> {
                                if (allowed.contains(name)) {
                                    assertThat(move.apply(from, to)).isEqualTo(to);
                                } else {
                                    assertThatThrownBy(() -> move.apply(from, to))
                                            .isInstanceOfSatisfying(
                                                    Refusal.class,
                                                    refusal -> assertThat(refusal.type()
                                                                    .status())
                                                            .isEqualTo(409));
                                }
                            });
                }));
    }
}
