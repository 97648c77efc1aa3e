package kefu.gateway.webhook;

import static kefu.gateway.webhook.Hooks.deliveries;
import static kefu.gateway.webhook.Hooks.happens;
import static kefu.gateway.webhook.Hooks.triedAgain;
import static kefu.gateway.webhook.Subscribed.keeper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a receiver gets when he refuses, dawdles or is away: everything in the end, in order, and at nobody else's cost. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class WebhookOrderTest {

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    private final Hooks hooks = new Hooks();
    private final Receiver receiver = hooks.receiver();

    @AfterEach
    void endAll() {
        hooks.close();
    }

    @Test
    void whatBelongsTogetherArrivesInOrderWhileTheRestGoesOn() {
        String webhook = hooks.subscribe("SUBJECT");
        UUID stuck = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        receiver.answers(got -> got.body().contains(stuck.toString()) ? 500 : 204);
        List<String> waiting = happens(stuck, 3);
        List<String> going = happens(other, 3);
        await().untilAsserted(() -> assertThat(receiver.ids()).containsSubsequence(going));
        await().untilAsserted(() -> deliveries(webhook).body("items.lastStatus", hasItem(500)));
        assertThat(receiver.ids()).doesNotContain(waiting.get(1), waiting.get(2));
        receiver.answers(200, Map.of());
        TestClock.advance(Duration.ofSeconds(10));
        await().untilAsserted(() -> deliveries(webhook).body("items.status", not(hasItem("PENDING"))));
        List<String> arrived = new ArrayList<>(receiver.ids());
        arrived.retainAll(waiting);
        assertThat(arrived).containsExactly(waiting.get(0), waiting.get(0), waiting.get(1), waiting.get(2));
    }

    @Test
    void aReceiverThatWasAwayForADayGetsEverythingOfThatDay() {
        String webhook = hooks.subscribe("SUBJECT");
        receiver.answers(503, Map.of());
        UUID subject = UUID.randomUUID();
        List<String> told = new ArrayList<>(happens(subject, 3));
        String lastTried = "";
        for (Duration passing : List.of(Duration.ofSeconds(8), Duration.ofMinutes(8), Duration.ofHours(1))) {
            lastTried = triedAgain(webhook, lastTried);
            TestClock.advance(passing);
        }
        triedAgain(webhook, lastTried);
        TestClock.advance(Duration.ofHours(22));
        told.addAll(happens(subject, 2));
        receiver.answers(204, Map.of());
        await().untilAsserted(() -> deliveries(webhook).body("items.status.unique()", equalTo(List.of("DELIVERED"))));
        List<String> once = receiver.ids().stream().distinct().toList();
        assertThat(once).containsExactlyElementsOf(told);
    }

    @Test
    void oneThatDawdlesHoldsNobodyElseUp() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (Receiver slow = new Receiver()) {
            slow.answers(got -> {
                try {
                    release.await(2, TimeUnit.MINUTES);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return 204;
            });
            String dawdling = hooks.subscribe(slow, "NONE");
            hooks.subscribe("NONE");
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                ids.add(happens(UUID.randomUUID()));
            }
            await().untilAsserted(() -> assertThat(receiver.ids()).containsExactlyInAnyOrderElementsOf(ids));
            deliveries(dawdling).body("items.status", hasItem("PENDING"));
            assertThat(slow.got()).hasSizeLessThanOrEqualTo(config.perEndpoint());
            release.countDown();
            await().untilAsserted(() -> assertThat(new HashSet<>(slow.ids())).containsAll(ids));
        }
    }

    @Test
    void aDeliveryAndAStretchOfTimeCanBeToldOnceMoreAndAPingTriesItOut() {
        String webhook = hooks.subscribe("SUBJECT");
        Instant from = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<String> ids = happens(UUID.randomUUID(), 3);
        await().untilAsserted(() -> assertThat(receiver.ids()).containsExactlyElementsOf(ids));
        await().untilAsserted(() -> deliveries(webhook).body("items.status.unique()", equalTo(List.of("DELIVERED"))));
        String delivery = deliveries(webhook).extract().path("items[0].id");
        keeper().post(webhook + "/deliveries/" + delivery + "/replay").then().statusCode(200);
        await().untilAsserted(() ->
                assertThat(receiver.ids().subList(3, receiver.got().size())).containsExactly(ids.get(2)));
        String replay = keeper().body(Map.of(
                        "from",
                        from.toString(),
                        "to",
                        clock.instant().plusSeconds(1).toString()))
                .post(webhook + "/replays")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().untilAsserted(() ->
                keeper().get(replay).then().body("status", equalTo("DONE")).body("deliveries", equalTo(3)));
        await().untilAsserted(() ->
                assertThat(receiver.ids().subList(4, receiver.got().size())).containsExactlyElementsOf(ids));
        String ping = keeper().post(webhook + "/ping")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().untilAsserted(() -> keeper().get(ping).then().body("status", equalTo("DELIVERED")));
        assertThat(receiver.got().getLast().body()).contains(DeliveryDesk.PING);
        keeper().get(webhook + "/deliveries?limit=2")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue());
        keeper().get(webhook + "/deliveries?status=FAILED").then().body("items", hasSize(0));
        keeper().get(webhook + "/deliveries?status=LOST").then().statusCode(422);
        keeper().body(Map.of("from", "2024-03-02T00:00:00Z", "to", "2024-03-01T00:00:00Z"))
                .post(webhook + "/replays")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to"));
    }
}
