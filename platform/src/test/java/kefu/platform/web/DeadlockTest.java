package kefu.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two changes that lock the same rows crosswise both take effect, once, and nobody is told to try again. */
@QuarkusTest
class DeadlockTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheDatabaseUndidToResolveADeadlockIsDoneAgain(boolean withKeys) throws SQLException {
        int one = note();
        int other = note();
        CrossingResource.TO_MEET.set(2);
        List<Integer> answers;
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = Stream.of(one + "/" + other, other + "/" + one)
                    .map(way -> CompletableFuture.supplyAsync(() -> cross(way, withKeys), both))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
        assertThat(answers).containsExactly(204, 204);
        assertThat(text(one)).isEqualTo("x++");
        assertThat(text(other)).isEqualTo("x++");
    }

    private static int cross(String way, boolean withKey) {
        return request(withKey).post("/test/crossings/" + way).statusCode();
    }

    private static RequestSpecification request(boolean withKey) {
        RequestSpecification request =
                given().header("Authorization", Tokens.of("1001").bearer());
        return withKey ? request.header("Idempotency-Key", UUID.randomUUID().toString()) : request;
    }

    private int note() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO test_note (text) VALUES ('x')", Statement.RETURN_GENERATED_KEYS)) {
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getInt(1);
            }
        }
    }

    private String text(int note) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT text FROM test_note WHERE id = ?")) {
            select.setInt(1, note);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
