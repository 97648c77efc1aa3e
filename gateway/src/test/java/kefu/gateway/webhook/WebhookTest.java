package kefu.gateway.webhook;

import static io.restassured.RestAssured.given;
import static kefu.gateway.webhook.Subscribed.keeper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kefu.gateway.FixtureServices;
import kefu.gateway.feed.ChangeReader;
import kefu.gateway.feed.Hearing;
import kefu.gateway.feed.Tail;
import kefu.gateway.feed.TypeFilter;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.operations.Columns;
import kefu.platform.operations.SideConnections;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks against a real server that takes, refuses, dawdles or is away. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class WebhookTest {

    private static final String TYPE = "ticket.penalty.recorded.v1";

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
    Vertx vertx;

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    private final Receiver receiver = new Receiver();
    private final List<String> made = new ArrayList<>();

    @AfterEach
    void endAll() {
        made.forEach(address ->
                keeper().header("If-Match", "*").delete(address).then().statusCode(204));
        receiver.close();
        TestClock.real();
    }

    private String subscribe(String order) {
        return subscribe(receiver, order);
    }

    private String subscribe(Receiver to, String order) {
        String address = Subscribed.to(to.url(), order, List.of(TYPE))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        made.add(address);
        return address;
    }

    private static String happens(UUID subject) {
        return Events.publish("ticket.events", TYPE, subject, Map.of("number", "P-1", "process", "penalty"))
                .toString();
    }

    private static List<String> happens(UUID subject, int times) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ids.add(happens(subject));
        }
        return ids;
    }

    private static ValidatableResponse deliveries(String webhook) {
        return keeper().get(webhook + "/deliveries").then().statusCode(200);
    }

    /** When the oldest delivery was tried last, once that is another time than before. */
    private static String triedAgain(String webhook, String before) {
        return await().until(
                        () -> String.valueOf(deliveries(webhook).extract().<String>path("items[-1].lastAt")),
                        lastAt -> !lastAt.equals("null") && !lastAt.equals(before));
    }

    private static WebhookSecret secret(String text) {
        return new WebhookSecret(Base64.getDecoder().decode(text.substring("whsec_".length())));
    }

    private static String signature(String secret, Receiver.Got got) {
        long moment = Long.parseLong(got.headers().get("webhook-timestamp"));
        return secret(secret).sign(got.id(), moment, got.body().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatHappensIsToldSignedAndTheSecretIsShownOnce() {
        var answer = Subscribed.to(receiver.url(), "SUBJECT", List.of(TYPE))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("secret", startsWith("whsec_"))
                .extract();
        String webhook = answer.header("Location");
        made.add(webhook);
        keeper().get(webhook).then().body("secret", nullValue()).body("active", equalTo(true));
        String first = happens(UUID.randomUUID());
        await().untilAsserted(() -> assertThat(receiver.ids()).containsExactly(first));
        Receiver.Got got = receiver.got().getFirst();
        assertThat(got.headers()).containsEntry("Content-Type", "application/cloudevents+json; charset=utf-8");
        assertThat(got.headers().get("webhook-signature")).isEqualTo(signature(answer.path("secret"), got));
        assertThat(Json.read(got.body()).path("type").asText()).isEqualTo(TYPE);

        String renewed = keeper().body(Map.of("overlap", "PT1H"))
                .post(webhook + "/rotations")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        happens(UUID.randomUUID());
        await().until(() -> receiver.got().size() == 2);
        Receiver.Got second = receiver.got().getLast();
        assertThat(second.headers().get("webhook-signature"))
                .isEqualTo(signature(renewed, second) + " " + signature(answer.path("secret"), second));
        TestClock.advance(Duration.ofHours(2));
        happens(UUID.randomUUID());
        await().until(() -> receiver.got().size() == 3);
        Receiver.Got third = receiver.got().getLast();
        assertThat(third.headers().get("webhook-signature")).isEqualTo(signature(renewed, third));
    }

    @Test
    void aSecretIsNotKeptWithTheAnswerOfARepeatableRequest() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("url", receiver.url(), "types", List.of(TYPE));
        var first = keeper().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201);
        made.add(first.extract().header("Location"));
        first.body("secret", startsWith("whsec_"));
        keeper().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("secret", nullValue());
    }

    @Test
    void whatBelongsTogetherArrivesInOrderWhileTheRestGoesOn() {
        String webhook = subscribe("SUBJECT");
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
        String webhook = subscribe("SUBJECT");
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
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> deliveries(webhook).body("items.status.unique()", equalTo(List.of("DELIVERED"))));
        List<String> once = receiver.ids().stream().distinct().toList();
        assertThat(once).containsExactlyElementsOf(told);
    }

    @Test
    void whoSaysGoneIsToldNothingMore() {
        String webhook = subscribe("NONE");
        receiver.answers(410, Map.of());
        happens(UUID.randomUUID());
        await().untilAsserted(() ->
                keeper().get(webhook).then().body("active", equalTo(false)).body("stoppedBy", equalTo("GONE")));
        keeper().post(webhook + "/ping").then().statusCode(409).body("type", equalTo("/problems/webhook-inactive"));
        happens(UUID.randomUUID());
        receiver.answers(204, Map.of());
        keeper().header("If-Match", "*")
                .body(Map.of("active", true))
                .patch(webhook)
                .then()
                .statusCode(200)
                .body("stoppedBy", nullValue());
    }

    @Test
    void aWishForPatienceIsHonouredAndARedirectIsNotFollowed() {
        try (Receiver elsewhere = new Receiver()) {
            String webhook = subscribe("NONE");
            receiver.answers(302, Map.of("Location", elsewhere.url(), "Retry-After", "7200"));
            happens(UUID.randomUUID());
            await().untilAsserted(() -> deliveries(webhook).body("items[0].lastStatus", equalTo(302)));
            var delivery = deliveries(webhook).extract();
            assertThat(delivery.<String>path("items[0].lastError")).contains("redirect");
            assertThat(Instant.parse(delivery.path("items[0].nextAt")))
                    .isAfter(clock.instant().plus(Duration.ofMinutes(110)));
            assertThat(elsewhere.got()).isEmpty();
        }
    }

    @Test
    void oneThatDawdlesHoldsNobodyElseUp() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (Receiver slow = new Receiver()) {
            slow.answers(got -> {
                try {
                    release.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return 204;
            });
            String dawdling = subscribe(slow, "NONE");
            subscribe("NONE");
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
        String webhook = subscribe("SUBJECT");
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

    @Test
    void whatADeadReplicaHadInHandIsSentByAnother() throws Exception {
        String webhook = subscribe("SUBJECT");
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
            subscribe("SUBJECT");
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
    void aNameThatLeadsIntoTheHouseByNowIsRefusedWhenSomethingIsToBeSent() throws Exception {
        AtomicReference<String> leadsTo = new AtomicReference<>("127.0.0.1");
        Targets targets = new Targets(new AddressRules(List.of("127.0.0.0/8")), host ->
                new InetAddress[] {InetAddress.ofLiteral(leadsTo.get())});
        Sender asking = new Sender(vertx, targets, config, clock);
        String url = receiver.url().replace("127.0.0.1", "rebinding.example");
        new WebhookAddress(config, targets).check(url);
        leadsTo.set("10.0.0.1");
        assertThat(sent(asking, url).error()).contains("private or reserved");
        assertThat(receiver.got()).isEmpty();
        leadsTo.set("127.0.0.1");
        assertThat(sent(asking, url).status()).isEqualTo(204);
        assertThat(receiver.got()).hasSize(1);
    }

    private static Outcome sent(Sender sender, String url) throws Exception {
        UUID id = UUID.randomUUID();
        Caller nobody = new Caller("7001", Set.of(), Rank.EMPLOYEE, null, Set.of());
        Endpoint endpoint = new Endpoint(
                id, URI.create(url), TypeFilter.ALL, DeliveryOrder.NONE, nobody, 0, List.of(WebhookSecret.random()));
        return sender.send(endpoint, new Due(1, id, id, id, null, "{}", 1), Sender.bytes("{}"))
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @Test
    void aReplayOfMoreThanAPageGoesOnWhereAReplicaDied() throws Exception {
        Instant from = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<String> ids = happens(UUID.randomUUID(), 1_100);
        // Subscribed afterwards, so that whatever arrives was replayed.
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(changes(ids.getLast())).isTrue());
        String webhook = subscribe("NONE");
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
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> keeper().get(replay)
                            .then()
                            .body("status", equalTo("DONE"))
                            .body("deliveries", equalTo(ids.size())));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(receiver.ids()).containsExactlyInAnyOrderElementsOf(ids));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/x",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:10.0.0.1]/",
                "https://user:word@hooks.example.com/",
                "https://127.0.0.1:99999/",
                "ftp://127.0.0.1/x",
                "file:///etc/passwd",
                "https:///x",
                "not an address",
                "https://127.0.0.1/#part"
            })
    void anAddressThatMayNotBeToldAnythingIsRefused(String url) {
        Subscribed.to(url, "NONE", List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/webhook-address-refused"))
                .body("errors[0].pointer", equalTo("/url"));
    }

    @Test
    void aWebhookIsItsOwnersAndOfThoseWhoRunTheSuite() {
        String webhook = subscribe("NONE");
        var stranger = Tokens.of("7002").roles("INTEGRATION").bearer();
        for (String path : List.of("", "/deliveries", "/deliveries/1", "/replays/" + UUID.randomUUID())) {
            given().header("Authorization", stranger).get(webhook + path).then().statusCode(404);
        }
        given().header("Authorization", stranger)
                .contentType("application/json")
                .post(webhook + "/ping")
                .then()
                .statusCode(404);
        given().header("Authorization", Tokens.of("1").roles("AGENT").bearer())
                .get("/api/v1/webhooks")
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("CS_MANAGER"));
        given().header("Authorization", Tokens.of("7003").roles("SYS_ADMIN").bearer())
                .get(webhook)
                .then()
                .statusCode(200);
        Subscribed.to(receiver.url(), "NONE", List.of("mystery.*"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/types/0"));
    }
}
