package kefu.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kefu.gateway.FixtureServices;
import kefu.gateway.feed.DeclaredAudience.Grade;
import kefu.gateway.feed.DeclaredAudience.Told;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.Tokens;
import kefu.platform.visibility.Audience;
import kefu.platform.visibility.Audience.Grant;
import kefu.platform.visibility.Where.Narrowed;
import kefu.platform.visibility.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of {@code feed/circles.yaml}, every role, every grade of a row, and all three ways to be told: the feed, the live
 * stream and webhooks tell each exactly what is declared, and therefore all the same.
 */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class AudienceTest {

    private static final int AT_ONCE = 5;
    /** Lets somebody have a webhook, and says nothing of what he hears. */
    private static final String INTEGRATION = "INTEGRATION";

    private static final AtomicLong SEQUENCE = new AtomicLong(1_000_000);

    private static final DeclaredAudience DECLARED = new DeclaredAudience();
    private static final List<String> ROLES = List.copyOf(DECLARED.roles());

    @ParameterizedTest
    @MethodSource("someRoles")
    void allThreeWaysTellEveryRoleWhatIsDeclared(List<String> roles) throws Exception {
        String cursor =
                as("AGENT", Set.of("AGENT")).get("/api/v1/changes?after=latest").path("next");
        Map<String, String> webhooks = new LinkedHashMap<>();
        Map<String, Follower> followers = new LinkedHashMap<>();
        try {
            for (String role : roles) {
                webhooks.put(role, subscribed(role));
                followers.put(role, new Follower(null, "", token(role, Set.of(role))));
            }
            List<Told> told = tellEverything();
            Set<UUID> ours = told.stream().map(Told::id).collect(Collectors.toSet());
            for (String role : roles) {
                Set<UUID> expected = expected(told, Set.of(role));
                tells(role + " by the feed", ours, () -> read(role, cursor), expected);
                tells(role + " by the stream", ours, () -> followers.get(role).ids(), expected);
                tells(
                        role + " by a webhook",
                        ours,
                        () -> delivered(role, webhooks.get(role)),
                        expected(told, Set.of(role, INTEGRATION)));
            }
        } finally {
            for (Follower follower : followers.values()) {
                follower.close();
            }
            webhooks.forEach((role, address) ->
                    as(role, Set.of(INTEGRATION)).header("If-Match", "*").delete(address));
        }
    }

    /** No more at a time than one replica has streams for. */
    static Stream<List<String>> someRoles() {
        return IntStream.range(0, (ROLES.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(i -> ROLES.subList(i * AT_ONCE, Math.min(ROLES.size(), (i + 1) * AT_ONCE)));
    }

    private Set<UUID> expected(List<Told> told, Set<String> roles) {
        return told.stream()
                .filter(one -> DECLARED.hears(roles, one))
                .map(Told::id)
                .collect(Collectors.toSet());
    }

    private static void tells(String whom, Set<UUID> ours, Supplier<List<UUID>> heard, Set<UUID> expected) {
        await(whom)
                .untilAsserted(() -> assertThat(heard.get())
                        .filteredOn(ours::contains)
                        .as(whom)
                        .containsExactlyInAnyOrderElementsOf(expected));
    }

    /** One event of every rule, of a row of every grade its service tells of. */
    private static List<Told> tellEverything() {
        return DECLARED.rows().entrySet().stream()
                .flatMap(row -> row.getValue().stream()
                        .map(grade -> new Told(published(row.getKey(), grade), row.getKey(), grade)))
                .toList();
    }

    private static UUID published(String type, Grade grade) {
        UUID id = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        Map<String, String> headers = new LinkedHashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_source",
                "/test",
                "ce_type",
                type,
                "ce_time",
                "2024-03-01T02:00:00Z",
                "ce_subject",
                subject.toString(),
                "ce_sequence",
                Long.toString(SEQUENCE.incrementAndGet())));
        if (grade != Grade.NOTHING_SAID) {
            Who some = grade == Grade.GRANTED_TO_SOME
                    ? Who.of(DeclaredAudience.GRANTED.toArray(String[]::new))
                    : Who.anybody();
            Set<String> hidden = grade == Grade.HIDDEN_FROM_HIM
                    ? ROLES.stream().map(AudienceTest::operator).collect(Collectors.toSet())
                    : Set.of();
            headers.put(
                    "ce_visibility",
                    Json.write(new Audience(List.of(new Grant(some, new Narrowed(null, null))), hidden)));
        }
        Events.raw(type.split("\\.")[0] + ".events", subject.toString(), headers, "{\"number\":\"M-1\"}");
        return id;
    }

    private static List<UUID> read(String role, String cursor) {
        List<String> ids = as(role, Set.of(role))
                .get("/api/v1/changes?limit=200&after=" + cursor)
                .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    private static List<UUID> delivered(String role, String webhook) {
        List<String> ids = as(role, Set.of(INTEGRATION))
                .get(webhook + "/deliveries?limit=200")
                .path("items.eventId");
        return ids.stream().map(UUID::fromString).toList();
    }

    private static String subscribed(String role) {
        return as(role, Set.of(role, INTEGRATION))
                .contentType("application/json")
                .body(Map.of("url", "http://127.0.0.1:9/nobody"))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static io.restassured.specification.RequestSpecification as(String whose, Set<String> roles) {
        return given().header("Authorization", token(whose, roles));
    }

    /** Each role is one operator, for one may have few streams. */
    private static String operator(String role) {
        return "74" + ROLES.indexOf(role);
    }

    private static String token(String whose, Set<String> roles) {
        return Tokens.of(operator(whose)).roles(roles.toArray(String[]::new)).bearer();
    }
}
