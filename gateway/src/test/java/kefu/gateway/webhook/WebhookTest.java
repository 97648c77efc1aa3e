package kefu.gateway.webhook;

import static io.restassured.RestAssured.given;
import static kefu.gateway.webhook.Hooks.TYPE;
import static kefu.gateway.webhook.Hooks.deliveries;
import static kefu.gateway.webhook.Hooks.happens;
import static kefu.gateway.webhook.Subscribed.keeper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kefu.gateway.FixtureServices;
import kefu.gateway.feed.TypeFilter;
import kefu.platform.identity.Caller;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be told of changes and how: signed with a secret shown once, no longer than wanted, and nowhere inside the house. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class WebhookTest {

    @Inject
    Vertx vertx;

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
        hooks.endsLater(webhook);
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
        hooks.endsLater(first.extract().header("Location"));
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
    void whoSaysGoneIsToldNothingMore() {
        String webhook = hooks.subscribe("NONE");
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
            String webhook = hooks.subscribe("NONE");
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
        String webhook = hooks.subscribe("NONE");
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
