package kefu.platform.inbox;

import static kefu.platform.inbox.ForeignEvents.FOLLOWED;
import static kefu.platform.inbox.ForeignEvents.HAPPENED;
import static kefu.platform.inbox.ForeignEvents.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.PublishedEvent;
import org.junit.jupiter.api.Test;

/** What the inbox promises: one effect per event, in order, whatever is delivered how often. */
@QuarkusTest
class InboxTest {

    @Inject
    Effects effects;

    @Inject
    ForeignEvents handler;

    @Inject
    ParkedEvents parked;

    @Inject
    Replay replay;

    private final UUID subject = UUID.randomUUID();

    @Test
    void anEventHasOneEffectHoweverOftenItIsDelivered() {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            Events.publish(TOPIC, id, HAPPENED, subject, Map.of("n", 1));
        }
        Events.publish(TOPIC, HAPPENED, subject, Map.of("n", 2));
        awaitEffects("n=1", "n=2");
    }

    @Test
    void eventsOfOneAggregateTakeEffectInTheirOrder() {
        IntStream.range(0, 300).forEach(n -> Events.publish(TOPIC, HAPPENED, subject, Map.of("n", n)));
        awaitEffects(IntStream.range(0, 300).mapToObj(n -> "n=" + n).toArray(String[]::new));
    }

    @Test
    void whatFollowsFromAnEventNamesItAsItsCauseAndCarriesItsCorrelation() {
        UUID id = Events.publish(TOPIC, FOLLOWED, subject, Map.of("n", 7));
        PublishedEvent followed = Events.awaited("test.happened.v1", subject);
        assertThat(followed.header("ce_causationid")).isEqualTo(id.toString());
        assertThat(followed.header("ce_correlationid")).isEqualTo("test-" + id);
        assertThat(effects.of(subject)).containsExactly("n=7", "platform-test test-" + id);
    }

    @Test
    void unknownTypesAndUnknownFieldsAreToleratedAndLeaveNoTrace() {
        Events.publish(TOPIC, "foreign.unheard-of.v1", subject, Map.of("n", 1));
        Events.publish(TOPIC, HAPPENED, subject, Map.of("n", 2, "invented", "later"));
        awaitEffects("n=2");
    }

    @Test
    void anOutageIsSatOutWithoutLosingOrderOrParkingAnything() {
        handler.outage(subject, 8);
        IntStream.range(0, 20).forEach(n -> Events.publish(TOPIC, HAPPENED, subject, Map.of("n", n)));
        awaitEffects(IntStream.range(0, 20).mapToObj(n -> "n=" + n).toArray(String[]::new));
        assertThat(parkedOf(subject)).isEmpty();
    }

    @Test
    void anEventThatCannotBeHandledIsParkedWithItsReasonAndTheOthersGoOn() {
        handler.fail(subject, Integer.MAX_VALUE);
        UUID other = UUID.randomUUID();
        UUID poison = Events.publish(TOPIC, HAPPENED, subject, Map.of("n", 1));
        Events.publish(TOPIC, HAPPENED, other, Map.of("n", 2));

        await().until(() -> !parkedOf(subject).isEmpty());
        await().until(() -> effects.of(other).equals(List.of("n=2")));
        assertThat(effects.of(subject)).isEmpty();
        ParkedEvent event = parkedOf(subject).getFirst();
        assertThat(event.eventId()).isEqualTo(poison);
        assertThat(event.direction()).isEqualTo("IN");
        assertThat(event.attempts()).isEqualTo(5);
        assertThat(event.reason()).contains("cannot be handled");

        await().until(() ->
                Events.on(TOPIC + ".dead").stream().anyMatch(dead -> dead.id().equals(poison)));
        PublishedEvent dead = Events.on(TOPIC + ".dead").stream()
                .filter(one -> one.id().equals(poison))
                .findFirst()
                .orElseThrow();
        assertThat(dead.type()).isEqualTo(HAPPENED);
        assertThat(dead.header("ce_source")).isEqualTo("/test");
        assertThat(dead.header("dead-reason")).contains("cannot be handled");
        assertThat(dead.data().path("n").asInt()).isEqualTo(1);

        assertThat(replay.one(event.id()).result()).isEqualTo(Replay.Result.STILL_FAILS);
        assertThat(effects.of(subject)).isEmpty();
        handler.fail(subject, 0);
        assertThat(replay.one(event.id()).result()).isEqualTo(Replay.Result.REPLAYED);
        assertThat(replay.one(event.id()).result()).isEqualTo(Replay.Result.UNKNOWN);
        assertThat(effects.of(subject)).containsExactly("n=1");
    }

    @Test
    void aFaultThatPassesAfterAFewAttemptsCostsNothing() {
        handler.fail(subject, 3);
        Events.publish(TOPIC, HAPPENED, subject, Map.of("n", 1));
        Events.publish(TOPIC, HAPPENED, subject, Map.of("n", 2));
        awaitEffects("n=1", "n=2");
        assertThat(parkedOf(subject)).isEmpty();
    }

    @Test
    void whatIsNoEventIsParkedOnceHoweverOftenItComes() {
        String key = subject.toString();
        Map<String, String> headers =
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", HAPPENED, "ce_time", "soon");
        Events.raw(TOPIC, key, headers, "{}");
        Events.raw(TOPIC, key, headers, "{}");
        Events.raw(TOPIC, key, Map.of(), "nonsense");
        Events.publish(TOPIC, HAPPENED, subject, Map.of("n", 1));
        awaitEffects("n=1");
        assertThat(parkedOf(subject))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.reason()).contains("header"));
    }

    private void awaitEffects(String... expected) {
        await().until(() -> effects.of(subject).size() >= expected.length);
        assertThat(effects.of(subject)).containsExactly(expected);
    }

    private List<ParkedEvent> parkedOf(UUID wanted) {
        return parked.list(0, 10_000).stream()
                .filter(event -> wanted.toString().equals(event.subject()))
                .toList();
    }
}
