package kefu.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kefu.platform.json.Json;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Two hundred equal requests at once under one key: they change as much as a single one does, rows and events, and whoever is
 * not told that the first still runs is answered like the first.
 *
 * @param bearer of somebody who may
 * @param table of which each such request makes rows
 */
public record ReplayStorm(String bearer, String table) {

    private static final int REQUESTS = 200;
    private static final int AT_ONCE = 40;

    /** A request that has not been made before. */
    public record Shot(String path, Object body) {}

    /** @param fresh makes what it needs, every time anew */
    public void breaksOn(Supplier<Shot> fresh) throws Exception {
        String single = "single-" + UUID.randomUUID();
        long rows = rows();
        Response alone = sent(fresh.get(), single, UUID.randomUUID().toString());
        assertThat(alone.statusCode()).as(alone.asString()).isBetween(200, 299);
        long each = rows() - rows;
        assertThat(each).as("rows of %s that one request makes", table).isPositive();
        await().until(() -> !events(single).isEmpty());

        Shot shot = fresh.get();
        String storm = "storm-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        rows = rows();
        List<Response> answers = atOnce(() -> sent(shot, storm, key));
        Response again = sent(shot, storm, key);
        assertThat(again.statusCode()).isEqualTo(alone.statusCode());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        for (Response answer : answers) {
            if (answer.statusCode() == 409) {
                assertThat(answer.<String>path("type")).isEqualTo("/problems/still-running");
            } else {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(alone.statusCode());
                assertThat(Json.read(answer.asString())).isEqualTo(Json.read(again.asString()));
                assertThat(answer.header("Location")).isEqualTo(again.header("Location"));
            }
        }
        assertThat(rows() - rows).as("rows of %s", table).isEqualTo(each);
        OutboxProbe.awaitSent();
        await().untilAsserted(() -> assertThat(events(storm)).containsExactlyInAnyOrderElementsOf(events(single)));
    }

    private Response sent(Shot shot, String correlation, String key) {
        return RestAssured.given()
                .header("Authorization", bearer)
                .header("Accept-Language", "en")
                .header("X-Correlation-Id", correlation)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Json.write(shot.body()))
                .post(shot.path());
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Response> answer : threads.invokeAll(
                    IntStream.range(0, REQUESTS).mapToObj(i -> request).toList())) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    /** The types of the events one request led to. */
    private static List<String> events(String correlation) {
        String topic = ConfigProvider.getConfig().getValue("kefu.events.topic", String.class);
        return Events.on(topic).stream()
                .filter(event -> correlation.equals(event.header("ce_correlationid")))
                .map(PublishedEvent::type)
                .toList();
    }

    private long rows() {
        AgroalDataSource database = CDI.current().select(AgroalDataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
