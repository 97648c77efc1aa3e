package kefu.gateway.stream;

import static io.restassured.RestAssured.given;
import static kefu.gateway.feed.Happenings.STEPPED;
import static kefu.gateway.feed.Happenings.allBut;
import static kefu.gateway.feed.Happenings.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.gateway.FixtureServices;
import kefu.gateway.feed.Follower;
import kefu.gateway.route.RawSocket;
import kefu.platform.identity.Rank;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Changes followed live: what one may know of, in order, resumable; not for too many, and for nobody who does not listen. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class StreamTest {

    @Inject
    StreamConfig config;

    private static String bearer(String operator) {
        return Tokens.of(operator).roles("AGENT").bearer();
    }

    /** Who has just hung up may still have his place for a moment. */
    private static Follower follow(String last, String query, String token) {
        List<Follower> follower = new ArrayList<>();
        await().untilAsserted(() -> follower.add(new Follower(last, query, token)));
        return follower.getFirst();
    }

    private static int status(String operator) {
        return given().header("Authorization", bearer(operator))
                .header("Last-Event-ID", "made-up")
                .get("/api/v1/stream")
                .statusCode();
    }

    @Test
    void aStreamTellsWhatHappensAndGoesOnWhereItWas() throws Exception {
        try (Follower follower = follow(null, "types=ticket.*", bearer("1001"))) {
            UUID complaint = UUID.randomUUID();
            UUID hidden = publish(complaint, allBut("1001"), 5);
            List<UUID> sent = publish(UUID.randomUUID(), 3);
            await().untilAsserted(() -> assertThat(follower.ids()).containsExactlyElementsOf(sent));
            assertThat(follower.ids()).doesNotContain(hidden);
            follower.close();
            List<UUID> missed = publish(UUID.randomUUID(), 2);
            try (Follower again = follow(follower.lastEventId(), "types=ticket.*", bearer("1001"))) {
                await().untilAsserted(() -> assertThat(again.ids()).containsExactlyElementsOf(missed));
            }
        }
    }

    @Test
    void aStreamOnWhichNothingHappensGivesSignsOfLifeThatMoveItsPlaceOn() throws Exception {
        try (Follower follower = follow(null, "types=customer.*", bearer("1001"))) {
            await().until(() -> follower.beats() > 0);
            String before = follower.lastEventId();
            List<UUID> ofNoInterest = publish(UUID.randomUUID(), 2);
            await().until(() -> !follower.lastEventId().equals(before));
            assertThat(follower.ids()).isEmpty();
            follower.close();
            List<UUID> missed = publish(UUID.randomUUID(), 1);
            try (Follower again = follow(follower.lastEventId(), "types=ticket.*", bearer("1001"))) {
                await().untilAsserted(() -> assertThat(again.ids()).endsWith(missed.getFirst()));
                assertThat(again.ids()).doesNotContain(ofNoInterest.getFirst());
            }
        }
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        String token = Tokens.of("1001")
                .roles("AGENT")
                .rank(Rank.EMPLOYEE)
                .claim("exp", Instant.now().plusSeconds(2).getEpochSecond())
                .bearer();
        try (Follower follower = follow(null, "", token)) {
            await().until(follower::ended);
        }
    }

    @Test
    void whoAsksForTheHeadAloneHoldsNoPlace() {
        for (int time = 0; time <= config.mostPerCaller(); time++) {
            given().header("Authorization", bearer("1507"))
                    .head("/api/v1/stream")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("text/event-stream"));
        }
    }

    @Test
    void oneCallerHasSoManyStreamsAndAllTogetherSoMany() throws Exception {
        List<Follower> open = new ArrayList<>();
        try {
            for (int his = 0; his < config.mostPerCaller(); his++) {
                open.add(follow(null, "", bearer("1501")));
            }
            given().header("Authorization", bearer("1501"))
                    .get("/api/v1/stream")
                    .then()
                    .statusCode(429)
                    .body("most", equalTo(config.mostPerCaller()));
            for (int other = 2; open.size() < config.most(); other++) {
                open.add(follow(null, "", bearer("150" + other)));
            }
            assertThat(status("1600")).isEqualTo(503);
        } finally {
            for (Follower one : open) {
                one.close();
            }
        }
        // With room again, what is refused is only the place he says he was.
        await().until(() -> status("1501") == 422);
    }

    @Test
    void whoDoesNotListenIsCutOffWhileOthersHearEverything() throws Exception {
        List<RawSocket> deaf = new ArrayList<>();
        try (Follower good = follow(null, "types=ticket.*", bearer("1001"))) {
            for (int his = 0; his < config.mostPerCaller(); his++) {
                RawSocket raw = new RawSocket();
                deaf.add(raw.say("GET /api/v1/stream?types=ticket.* HTTP/1.1\r\nHost: kefu\r\nAuthorization: "
                        + bearer("1700") + "\r\n\r\n"));
                raw.heardUntil("retry: 2000");
            }
            assertThat(status("1700")).isEqualTo(429);
            UUID subject = UUID.randomUUID();
            List<UUID> told = new ArrayList<>();
            for (int much = 0; much < 80; much++) {
                told.add(aLongOne(subject));
            }
            await().until(() -> status("1700") == 422);
            await().pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> assertThat(good.ids()).containsExactlyElementsOf(told));
        } finally {
            for (RawSocket one : deaf) {
                one.close();
            }
        }
    }

    /** A hundred thousand characters, which no connection holds many of. */
    private static UUID aLongOne(UUID subject) {
        Map<String, Object> data = new HashMap<>(STEPPED);
        data.put("number", "x".repeat(100_000));
        return Events.publish("ticket.events", "ticket.stepped.v1", subject, data);
    }
}
