package kefu.gateway.webhook;

import static kefu.gateway.webhook.Hooks.deliveries;
import static kefu.gateway.webhook.Hooks.happens;
import static kefu.gateway.webhook.Subscribed.keeper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.gateway.FixtureServices;
import kefu.gateway.feed.ChangeReader;
import kefu.gateway.feed.Hearing;
import kefu.gateway.feed.Tail;
import kefu.platform.operations.Columns;
import kefu.platform.operations.SideConnections;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several replicas deliver beside each other, and one of them may die with something in hand. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class WebhookReplicasTest {

    @Inject
    SideConnections connections;

    @Inject
    DeliveryRows rows;

    @Inject
    Settling settling;

    @Inject
    Endpoints endpoints;

    @Inject
    ChangeReader changes;

    @Inject
    Hearing hearing;

    @Inject
    Sender sender;

    @Inject
    ReplayRun replays;

    @Inject
    FanOut fanOut;

    @Inject
    Courier courier;

    @Inject
    Tail tail;

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
    void whatADeadReplicaHadInHandIsSentByAnother() throws Exception {
        String webhook = hooks.subscribe("SUBJECT");
        UUID id = UUID.fromString(webhook.substring(webhook.lastIndexOf('/') + 1));
        receiver.answers(500, Map.of());
        List<String> ids = happens(UUID.randomUUID(), 2);
        await().untilAsserted(() -> deliveries(webhook).body("items[1].lastStatus", equalTo(500)));
        receiver.answers(204, Map.of());
        Instant due = clock.instant().plus(Duration.ofMinutes(10));
        // Another replica claims it and dies before it has sent anything.
        try (Connection connection = connections.get()) {
            Endpoint endpoint = endpoints.active(connection).get(id);
            Instant lease = clock.instant().plus(config.lease());
            assertThat(rows.claim(connection, endpoint, 10, due, lease)).hasSize(1);
        }
        TestClock.advance(Duration.ofSeconds(10));
        deliveries(webhook).body("items.status.unique()", equalTo(List.of("PENDING")));
        TestClock.advance(config.lease());
        await().untilAsserted(() -> deliveries(webhook).body("items.status.unique()", equalTo(List.of("DELIVERED"))));
        assertThat(receiver.ids().stream().distinct().toList()).containsExactlyElementsOf(ids);
    }

    @Test
    void twoReplicasTellEverythingOnceAndInOrder() {
        Courier second = new Courier(connections, rows, settling, endpoints, changes, hearing, sender, config, clock);
        second.start(new StartupEvent());
        try {
            hooks.subscribe("SUBJECT");
            UUID one = UUID.randomUUID();
            UUID two = UUID.randomUUID();
            List<String> ofOne = new ArrayList<>();
            List<String> ofTwo = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                ofOne.add(happens(one));
                ofTwo.add(happens(two));
            }
            await().until(() -> receiver.got().size() >= 60);
            assertThat(receiver.ids()).hasSize(60).containsSubsequence(ofOne).containsSubsequence(ofTwo);
        } finally {
            second.stop(new ShutdownEvent());
        }
    }

    @Test
    void aReplayOfMoreThanAPageGoesOnWhereAReplicaDied() throws Exception {
        Instant from = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<String> ids = happens(UUID.randomUUID(), 1_100);
        // Subscribed afterwards, so that whatever arrives was replayed.
        await().untilAsserted(() -> assertThat(changes(ids.getLast())).isTrue());
        String webhook = hooks.subscribe("NONE");
        fanOut.stop(new ShutdownEvent());
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
        // One page is written down by a replica, which then is gone.
        try (Connection connection = connections.get()) {
            connection.setAutoCommit(false);
            assertThat(replays.pass(connection)).isTrue();
            connection.commit();
            assertThat(replays.pass(connection)).isTrue();
            connection.rollback();
            connection.setAutoCommit(true);
        }
        keeper().get(replay).then().body("status", equalTo("RUNNING"));
        FanOut another = new FanOut(connections, changes, endpoints, rows, replays, hearing, courier, tail);
        another.start(new StartupEvent());
        try {
            await().untilAsserted(() -> keeper().get(replay)
                    .then()
                    .body("status", equalTo("DONE"))
                    .body("deliveries", equalTo(ids.size())));
            await().untilAsserted(() -> assertThat(receiver.ids()).containsExactlyInAnyOrderElementsOf(ids));
        } finally {
            another.stop(new ShutdownEvent());
            fanOut.start(new StartupEvent());
        }
    }

    private boolean changes(String event) throws Exception {
        try (Connection connection = connections.get();
                var select = connection.prepareStatement("SELECT 1 FROM change_event WHERE event_id = ?")) {
            select.setBytes(1, Columns.bytes(UUID.fromString(event)));
            return select.executeQuery().next();
        }
    }
}
