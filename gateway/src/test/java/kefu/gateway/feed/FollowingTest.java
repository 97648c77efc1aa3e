package kefu.gateway.feed;

import static io.restassured.RestAssured.given;
import static kefu.gateway.feed.Happenings.STEPPED;
import static kefu.gateway.feed.Happenings.allBut;
import static kefu.gateway.feed.Happenings.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kefu.gateway.FixtureServices;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.RowsRead;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Changes read by cursor: every event, in order, resumable, and nothing one may not know of. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class FollowingTest {

    @Inject
    ChangesDesk changes;

    @Inject
    ChangeReader reader;

    @Inject
    FeedPurge purge;

    @Inject
    EntityManager database;

    private static RequestSpecification agent() {
        return as("1001", "AGENT");
    }

    private static RequestSpecification as(String operator, String... roles) {
        return given().header("Authorization", Tokens.of(operator).roles(roles).bearer())
                .header("Accept-Language", "en");
    }

    private static String latest() {
        return agent().get("/api/v1/changes?after=latest")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    private static List<UUID> idsAfter(Supplier<RequestSpecification> who, String cursor) {
        List<UUID> ids = new ArrayList<>();
        String next = cursor;
        List<String> page;
        do {
            var answer = who.get()
                    .get("/api/v1/changes?limit=2&after=" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            page = answer.path("items.id");
            page.forEach(id -> ids.add(UUID.fromString(id)));
            next = answer.path("next");
        } while (!page.isEmpty());
        return ids;
    }

    @Test
    void everyChangeIsReadInOrderPageByPageAsTheCloudEventItIs() {
        String cursor = latest();
        List<UUID> sent = publish(UUID.randomUUID(), 5);
        await().untilAsserted(
                        () -> assertThat(idsAfter(FollowingTest::agent, cursor)).containsExactlyElementsOf(sent));
        agent().get("/api/v1/changes?after=" + cursor)
                .then()
                .body("items[0].specversion", equalTo("1.0"))
                .body("items[0].type", equalTo("ticket.stepped.v1"))
                .body("items[0].source", equalTo("/test"))
                .body("items[0].datacontenttype", equalTo("application/json"))
                .body("items[0].data.step", equalTo("resolve"));
    }

    @Test
    void anEventDeliveredTwiceIsOneChange() {
        String cursor = latest();
        UUID subject = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        Events.publish("ticket.events", id, "ticket.stepped.v1", subject, STEPPED);
        Events.publish("ticket.events", id, "ticket.stepped.v1", subject, STEPPED);
        UUID last = publish(subject, 1).getFirst();
        await().untilAsserted(
                        () -> assertThat(idsAfter(FollowingTest::agent, cursor)).containsExactly(id, last));
    }

    @Test
    void whatIsWithheldLaterTakesItsEarlierChangesAlong() {
        String cursor = latest();
        UUID complaint = UUID.randomUUID();
        UUID opened = publish(complaint, allBut(), 1);
        await().untilAsserted(() ->
                assertThat(idsAfter(() -> as("2001", "CS_MANAGER"), cursor)).containsExactly(opened));
        UUID withheld = publish(complaint, allBut("2001"), 2);
        // A replayed older event must not open it again.
        UUID replayed = publish(complaint, allBut(), 1);
        await().untilAsserted(() -> assertThat(idsAfter(() -> as("2002", "CS_MANAGER"), cursor))
                .containsExactly(opened, withheld, replayed));
        assertThat(idsAfter(() -> as("2001", "CS_MANAGER"), cursor)).isEmpty();
        String seen =
                as("2002", "CS_MANAGER").get("/api/v1/changes?after=" + cursor).asString();
        assertThat(seen).contains("causationid", "traceparent").doesNotContain("visibility", "hiddenFrom");
    }

    @Test
    void aDestroyedFileLeavesATombstone() {
        String cursor = latest();
        Events.publish(
                "customer.events",
                "customer.archive.destroyed.v1",
                UUID.randomUUID(),
                Map.of("number", "DR-1", "caseId", UUID.randomUUID()));
        await().untilAsserted(() -> agent().get("/api/v1/changes?types=customer.*&after=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("items[0].tombstone", equalTo(true)));
        agent().get("/api/v1/changes?types=ticket.*,billing.invoice.issued.v1&after=" + cursor)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whoWaitsIsToldAsSoonAsItHappens() throws Exception {
        String cursor = latest();
        UUID subject = UUID.randomUUID();
        CompletableFuture<JsonNode> waiting = CompletableFuture.supplyAsync(
                () -> Json.read(agent().get("/api/v1/changes?types=ticket.*&wait=PT20S&after=" + cursor)
                        .asString()));
        UUID id = publish(subject, 1).getFirst();
        JsonNode answer = waiting.get();
        assertThat(answer.path("items").path(0).path("id").asText()).isEqualTo(id.toString());
    }

    @Test
    void aCursorThatIsNotOursOrTooOldIsRefused() throws Exception {
        for (String query : List.of("after=abc", "wait=soon", "wait=PT61S", "wait=-PT1S", "limit=0", "types=nothing")) {
            agent().get("/api/v1/changes?" + query)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("?" + query.substring(0, query.indexOf('='))));
        }
        String old = latest();
        publish(UUID.randomUUID(), 2);
        await().untilAsserted(
                        () -> assertThat(idsAfter(FollowingTest::agent, old)).hasSize(2));
        purge.purge(Duration.ZERO);
        agent().get("/api/v1/changes?after=" + old)
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/changes-gone"));
        agent().header("Last-Event-ID", old).get("/api/v1/stream").then().statusCode(410);
    }

    @Test
    void aPageCostsWhatItShowsAndNotHowMuchThereIs() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 300; i++) {
                database.createNativeQuery(
                                "INSERT INTO change_event (event_id, owner, type, subject, occurred_at, mentions, event)"
                                        + " VALUES (UUID_TO_BIN(UUID()), 'billing', ?1, UUID_TO_BIN(UUID()), UTC_TIMESTAMP(6),"
                                        + " '', '{}')")
                        .setParameter(1, i % 100 == 0 ? "billing.refund.paid.v1" : "billing.overdue.v1")
                        .executeUpdate();
            }
        });
        QuarkusTransaction.requiringNew().run(() -> {
            long from = changes.end() - 300;
            var filter = new TypeFilter(List.of("billing.refund.paid.v1"));
            var cost = RowsRead.of(
                    database,
                    () -> database.unwrap(org.hibernate.Session.class)
                            .doReturningWork(connection -> reader.after(connection, from, filter, 50)));
            assertThat(cost.answer()).hasSize(3);
            assertThat(cost.rows()).isLessThan(30);
        });
    }

    @Test
    void whoIsNobodyFollowsNothing() {
        for (String path : List.of("/api/v1/changes", "/api/v1/stream")) {
            given().get(path).then().statusCode(401);
        }
        agent().get("/api/v1/stream?types=nothing").then().statusCode(422);
        agent().header("Last-Event-ID", "made-up").get("/api/v1/stream").then().statusCode(422);
    }
}
