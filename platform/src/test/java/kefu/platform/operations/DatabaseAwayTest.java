package kefu.platform.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kefu.local.server.TestServers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service whose database lets it in no more says so where it is asked for readiness, stays alive, and recovers by itself. */
@QuarkusTest
class DatabaseAwayTest {

    private static final String CHECK = "checks.find { it.name == 'Database connections health check' }.status";

    @TestHTTPResource(management = true)
    URI management;

    private final String account = ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class);

    @AfterEach
    void itIsBack() throws SQLException {
        run(List.of("ALTER USER " + account + " ACCOUNT UNLOCK"));
    }

    @Test
    void whoseDatabaseIsAwayIsNotReadyUntilItIsBack() throws SQLException {
        assertThat(check()).isEqualTo("UP");
        run(List.of("ALTER USER " + account + " ACCOUNT LOCK"));
        run(connections().stream().map(id -> "KILL " + id).toList());
        await().until(() -> check().equals("DOWN"));
        given().get(management.resolve("/q/health/ready")).then().statusCode(503);
        given().get(management.resolve("/q/health/live")).then().statusCode(200);
        itIsBack();
        await().until(() -> check().equals("UP"));
        given().get(management.resolve("/q/health/ready")).then().statusCode(200);
    }

    private String check() {
        return given().get(management.resolve("/q/health/ready"))
                .then()
                .extract()
                .path(CHECK);
    }

    private List<Long> connections() throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = connect();
                Statement ask = connection.createStatement();
                ResultSet rows = ask.executeQuery(
                        "SELECT id FROM information_schema.processlist WHERE user = '" + account + "'")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static void run(List<String> statements) throws SQLException {
        try (Connection connection = connect();
                Statement run = connection.createStatement()) {
            for (String statement : statements) {
                run.execute(statement);
            }
        }
    }

    /** As whoever runs the database. */
    private static Connection connect() throws SQLException {
        TestServers servers = TestServers.ensure(
                Path.of(System.getProperty("kefu.root", "..")).toAbsolutePath().normalize());
        return DriverManager.getConnection(servers.jdbcUrl(""), servers.adminUser(), servers.adminPassword());
    }
}
