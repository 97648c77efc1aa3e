package kefu.callback.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kefu.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status against every status: what is not written here is refused. */
class CallbackStatusTest {

    private static final Map<String, String> TABLE = Map.of(
            "OPEN", "DUE RESCHEDULED REJECTED_RETRY AWAITING_SIGNATURE FAILED COMPLETED CANCELLED",
            "DUE", "RESCHEDULED REJECTED_RETRY AWAITING_SIGNATURE FAILED COMPLETED CANCELLED",
            "RESCHEDULED", "DUE RESCHEDULED REJECTED_RETRY AWAITING_SIGNATURE FAILED COMPLETED CANCELLED",
            "REJECTED_RETRY", "DUE RESCHEDULED REJECTED_RETRY AWAITING_SIGNATURE FAILED COMPLETED CANCELLED",
            "AWAITING_SIGNATURE", "AWAITING_SIGNATURE REJECTED_RETRY COMPLETED CANCELLED",
            "FAILED", "DUE CANCELLED",
            "COMPLETED", "",
            "CANCELLED", "");

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void onlyTheStepsOfTheTableAreTaken(CallbackStatus from, CallbackStatus to) {
        if (Set.of(TABLE.get(from.name()).split(" ")).contains(to.name())) {
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.to(to))
                    .isInstanceOf(Refusal.class)
                    .extracting(refusal -> ((Refusal) refusal).type().status())
                    .isEqualTo(409);
        }
    }

    @ParameterizedTest
    @EnumSource(CallbackStatus.class)
    void everyOpenCallbackCanBeCancelled(CallbackStatus status) {
        assertThat(status.next().contains(CallbackStatus.CANCELLED)).isEqualTo(!status.isClosed());
    }

    @Test
    void aRefusalNamesTheStatusAndWhatWouldBePossible() {
        assertThatThrownBy(() -> CallbackStatus.FAILED.to(CallbackStatus.COMPLETED))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.extensions())
                                .containsEntry("state", CallbackStatus.FAILED)
                                .containsEntry("expected", EnumSet.of(CallbackStatus.DUE, CallbackStatus.CANCELLED)));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(CallbackStatus.values())
                .flatMap(from -> Stream.of(CallbackStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
