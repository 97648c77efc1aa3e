package kefu.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.WithDefault;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kefu.gateway.FixtureServices;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.Tokens;
import kefu.platform.visibility.Audience;
import kefu.platform.visibility.Audience.Grant;
import kefu.platform.visibility.House;
import kefu.platform.visibility.Where.Narrowed;
import kefu.platform.visibility.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of {@code feed/circles.yaml}, every role, every grade of a row, and all three ways to be told: the feed, the live
 * stream and webhooks tell each exactly what is declared, and therefore all the same. The declaration is read here once more, by other code.
 */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class AudienceTest {

    private static final int AT_ONCE = 5;
    /** Lets somebody have a webhook, and says nothing of what he hears. */
    private static final String INTEGRATION = "INTEGRATION";

    private static final Set<String> GRANTED = Set.of("AGENT", "SALES", "TECHNICIAN", "CS_MANAGER");
    private static final AtomicLong SEQUENCE = new AtomicLong(1_000_000);

    private static final Set<String> HOUSE = house();
    private static final JsonNode CIRCLES = circles();
    private static final Set<String> ROLES = roles();

    /** What a service has said of the row an event tells of. */
    enum Grade {
        NOTHING_SAID,
        GRANTED_TO_SOME,
        HIDDEN_FROM_HIM
    }

    private record Told(UUID id, String type, Grade grade) {}

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
        List<String> all = List.copyOf(ROLES);
        return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(i -> all.subList(i * AT_ONCE, Math.min(all.size(), (i + 1) * AT_ONCE)));
    }

    private Set<UUID> expected(List<Told> told, Set<String> roles) {
        return told.stream().filter(one -> hears(roles, one)).map(Told::id).collect(Collectors.toSet());
    }

    private static void tells(String whom, Set<UUID> ours, Supplier<List<UUID>> heard, Set<UUID> expected) {
        await(whom)
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(heard.get())
                        .filteredOn(ours::contains)
                        .as(whom)
                        .containsExactlyInAnyOrderElementsOf(expected));
    }

    /** The first rule that names the type decides, and then what is said of the row. */
    private boolean hears(Set<String> roles, Told told) {
        JsonNode rule = StreamSupport.stream(CIRCLES.path("rules").spliterator(), false)
                .filter(one -> texts(one.path("types")).stream()
                        .anyMatch(type -> told.type.equals(type)
                                || type.endsWith("*") && told.type.startsWith(type.substring(0, type.length() - 1))))
                .findFirst()
                .orElseThrow();
        Set<String> circle =
                rule.path("roles").isTextual() ? texts(CIRCLES.path("readers")) : texts(rule.path("roles"));
        boolean within = circle.isEmpty() || circle.stream().anyMatch(roles::contains);
        if (!within || rule.path("insiders").asBoolean() && isOutside(roles, "ticket")) {
            return false;
        }
        return switch (told.grade) {
            case NOTHING_SAID -> !isOutside(roles, told.type.split("\\.")[0]);
            case GRANTED_TO_SOME -> roles.stream().anyMatch(GRANTED::contains);
            case HIDDEN_FROM_HIM -> false;
        };
    }

    private static boolean isOutside(Set<String> roles, String owner) {
        JsonNode inside = CIRCLES.path("guarded").path(owner);
        return !inside.isMissingNode() && Collections.disjoint(insiders(inside), roles);
    }

    /** Those who hear of a row of which nothing has been said. */
    private static Set<String> insiders(JsonNode inside) {
        return inside.asText().equals("house") ? HOUSE : texts(inside);
    }

    /** One event of every rule, of a row of every grade its service tells of. */
    private List<Told> tellEverything() {
        List<Told> told = new ArrayList<>();
        for (JsonNode rule : CIRCLES.path("rules")) {
            String type = texts(rule.path("types")).iterator().next().replace("*", "matrix.v1");
            boolean graded = CIRCLES.path("guarded").has(type.split("\\.")[0]);
            for (Grade grade : graded ? Grade.values() : new Grade[] {Grade.NOTHING_SAID}) {
                told.add(new Told(published(type, grade), type, grade));
            }
        }
        return told;
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
            Who some = grade == Grade.GRANTED_TO_SOME ? Who.of(GRANTED.toArray(String[]::new)) : Who.anybody();
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

    private static Set<String> roles() {
        Set<String> roles = new TreeSet<>(Set.of("STRANGER"));
        roles.addAll(texts(CIRCLES.path("readers")));
        CIRCLES.path("guarded").forEach(inside -> roles.addAll(insiders(inside)));
        CIRCLES.path("rules").forEach(rule -> roles.addAll(texts(rule.path("roles"))));
        return roles;
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
        return "74" + List.copyOf(ROLES).indexOf(role);
    }

    private static String token(String whose, Set<String> roles) {
        return Tokens.of(operator(whose)).roles(roles.toArray(String[]::new)).bearer();
    }

    private static Set<String> house() {
        try {
            WithDefault given = House.class.getMethod("roles").getAnnotation(WithDefault.class);
            return Set.of(given.value().split(","));
        } catch (NoSuchMethodException moved) {
            throw new IllegalStateException(moved);
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new java.util.LinkedHashSet<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static JsonNode circles() {
        try (InputStream file = AudienceTest.class.getResourceAsStream("/feed/circles.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
