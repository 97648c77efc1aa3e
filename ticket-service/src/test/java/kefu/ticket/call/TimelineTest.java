package kefu.ticket.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kefu.ticket.call.CallEvent.Kind;
import org.junit.jupiter.api.Test;

/** A call is what its telephone system has reported, not in which order. */
class TimelineTest {

    private static final Instant START = Instant.parse("2024-03-01T02:00:00Z");

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<CallEvent> events = List.of(
                event(Kind.NEW_CALL, 0),
                event(Kind.ANSWERED, 12),
                event(Kind.HELD, 30),
                event(Kind.RESUMED, 91),
                event(Kind.HELD, 100),
                event(Kind.RESUMED, 110),
                event(Kind.HUNG_UP, 200));
        Timeline expected = of(events);
        assertThat(expected.rings()).isEqualTo(3);
        assertThat(expected.longestHold()).isEqualTo(Duration.ofSeconds(61));
        assertThat(expected.overHeldAt()).isEqualTo(START.plusSeconds(90));
        for (int seed = 0; seed < 200; seed++) {
            List<CallEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(of(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void sixtySecondsOnHoldAreAllowed() {
        List<CallEvent> events = List.of(event(Kind.NEW_CALL, 0), event(Kind.HELD, 10), event(Kind.RESUMED, 70));
        assertThat(of(events).overHeldAt()).isNull();
        assertThat(of(events).heldSince()).isNull();
    }

    @Test
    void whoIsStillOnHoldWillHaveWaitedTooLongAtItsEnd() {
        Timeline line = of(List.of(event(Kind.NEW_CALL, 0), event(Kind.ANSWERED, 4), event(Kind.HELD, 10)));
        assertThat(line.heldSince()).isEqualTo(START.plusSeconds(10));
        assertThat(line.overHeldAt()).isEqualTo(START.plusSeconds(70));
    }

    @Test
    void ringsAreCountedByTheSystemIfItCounts() {
        CallEvent counted = new CallEvent("e", "c", Kind.ANSWERED, START.plusSeconds(60), null, "1001", null, 2);
        assertThat(of(List.of(event(Kind.NEW_CALL, 0), counted)).rings()).isEqualTo(2);
        assertThat(of(List.of(event(Kind.NEW_CALL, 0))).rings()).isNull();
        assertThat(of(List.of(event(Kind.NEW_CALL, 0), event(Kind.HUNG_UP, 4))).rings())
                .isEqualTo(1);
    }

    private static Timeline of(List<CallEvent> events) {
        return Timeline.of(events, Duration.ofSeconds(5), Duration.ofSeconds(60));
    }

    private static CallEvent event(Kind kind, int second) {
        return new CallEvent(kind.name() + second, "c", kind, START.plusSeconds(second), null, null, null, null);
    }
}
