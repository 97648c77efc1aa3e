package kefu.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.PublishedEvent;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** An event Kafka will not take holds up its own aggregate for a while and nobody else, and an operator can deal with it. */
@QuarkusTest
class RefusedEventTest {

    private static final String HAPPENED = "test.happened.v1";

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource database;

    private final UUID subject = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void anEventThatIsTooLargeIsParkedAndCanBeReplayedWhileOthersFlow() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(subject, HAPPENED, Map.of("n", 1));
            outbox.add(subject, HAPPENED, Map.of("n", 2, "text", "x".repeat(2_000_000)));
            outbox.add(subject, HAPPENED, Map.of("n", 3));
            outbox.add(other, HAPPENED, Map.of("n", 4));
        });
        Events.awaited(HAPPENED, other);
        assertThat(numbers()).containsExactly(1);
        await().until(() -> numbers().equals(List.of(1, 3)));

        Integer id = parked();
        operator().post("/operator/parked/{id}/replay", id).then().statusCode(200);
        await().until(() -> parked() != null && !parked().equals(id));
        shorten(parked());
        operator().post("/operator/parked/{id}/replay", parked()).then().statusCode(200);
        await().until(() -> numbers().equals(List.of(1, 3, 2)));
        List<PublishedEvent> events = Events.published(HAPPENED, subject);
        assertThat(events.getLast().sequence())
                .as("a consumer can tell that it is older than what it has")
                .isLessThan(events.get(1).sequence());
        operator().post("/operator/parked/{id}/replay", id).then().statusCode(404);
    }

    private List<Integer> numbers() {
        return Events.published(HAPPENED, subject).stream()
                .map(event -> event.data().path("n").asInt())
                .toList();
    }

    private Integer parked() {
        return operator()
                .get("/operator/parked?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.subject == '" + subject + "' && it.direction == 'OUT' }?.id");
    }

    private void shorten(int id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate("UPDATE parked_event SET payload = '{\"n\": 2}' WHERE id = " + id);
        }
    }

    private static io.restassured.specification.RequestSpecification operator() {
        return given().header("X-Operator", "9001")
                .baseUri("http://localhost")
                .port(ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class));
    }
}
