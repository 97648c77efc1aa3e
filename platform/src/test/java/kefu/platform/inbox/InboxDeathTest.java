package kefu.platform.inbox;

import static kefu.platform.inbox.ForeignEvents.HAPPENED;
import static kefu.platform.inbox.ForeignEvents.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kefu.platform.testkit.Events;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consumer that dies between its effect and its place on the topic: the next one does nothing a second time. */
@QuarkusTest
class InboxDeathTest {

    private static final int MANY = 20;

    @Inject
    InboxRun ours;

    @Inject
    InboxConfig config;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Inbox inbox;

    @Inject
    ParkingLot parking;

    @Inject
    ParkedEvents parked;

    @Inject
    ForeignEvents handler;

    @Inject
    Effects effects;

    private final UUID subject = UUID.randomUUID();

    /** Nobody could catch it: the process is gone. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void onlyTheReadersOfTheTestRead() {
        ours.stop();
    }

    @AfterEach
    void oursReadsOn() {
        ours.start();
    }

    @Test
    void effectsThatAreCommittedAreNotRepeatedWhenThePlaceIsNot() {
        IntStream.range(0, MANY).forEach(n -> Events.publish(TOPIC, HAPPENED, subject, Map.of("n", n)));

        diesBeforeItsPlaceIsCommitted(() -> effects.of(subject).size() == MANY);
        Events.publish(TOPIC, HAPPENED, subject, Map.of("n", MANY));
        readUntil(() -> effects.of(subject).size() > MANY);

        assertThat(effects.of(subject))
                .isEqualTo(
                        IntStream.rangeClosed(0, MANY).mapToObj(n -> "n=" + n).toList());
    }

    @Test
    void whatIsParkedIsParkedOnceWhenThePlaceIsNotCommitted() {
        handler.fail(subject, Integer.MAX_VALUE);
        UUID poison = Events.publish(TOPIC, HAPPENED, subject, Map.of("n", 1));

        diesBeforeItsPlaceIsCommitted(() -> !parkedOf().isEmpty());
        handler.fail(subject, 0);
        Events.publish(TOPIC, HAPPENED, subject, Map.of("n", 2));
        readUntil(() -> !effects.of(subject).isEmpty());

        assertThat(effects.of(subject)).containsExactly("n=2");
        assertThat(parkedOf()).singleElement().extracting(ParkedEvent::eventId).isEqualTo(poison);
    }

    /** Reads and dies at the commit of its place on the topic, as soon as the effect is there. */
    private void diesBeforeItsPlaceIsCommitted(Supplier<Boolean> effectIsThere) {
        boolean[] died = {false};
        try (InboxReader reader = reader(() -> dyingOnce(ours.consumer(), effectIsThere))) {
            await().until(() -> {
                try {
                    reader.round();
                } catch (Death death) {
                    died[0] = true;
                }
                return died[0];
            });
        }
    }

    private void readUntil(Supplier<Boolean> enough) {
        try (InboxReader reader = reader(ours::consumer)) {
            await().until(() -> {
                reader.round();
                return enough.get();
            });
        }
    }

    private InboxReader reader(Supplier<Consumer<String, byte[]>> consumers) {
        Backoff backoff = new Backoff(config.firstPause(), config.longestPause());
        PartitionWork work = new PartitionWork(config, subscriptions, inbox, parking, backoff);
        return new InboxReader(consumers, subscriptions.topics(), work, backoff);
    }

    @SuppressWarnings("unchecked")
    private static Consumer<String, byte[]> dyingOnce(Consumer<String, byte[]> living, Supplier<Boolean> when) {
        return (Consumer<String, byte[]>) Proxy.newProxyInstance(
                Consumer.class.getClassLoader(), new Class<?>[] {Consumer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commitSync") && when.get()) {
                        throw new Death();
                    }
                    try {
                        return method.invoke(living, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private List<ParkedEvent> parkedOf() {
        return parked.list(0, 10_000).stream()
                .filter(event -> subject.toString().equals(event.subject()))
                .toList();
    }
}
