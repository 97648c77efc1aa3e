package kefu.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kefu.local.server.TestServers;

/**
 * Points a module's tests at the build's one MySQL and one Kafka, each run with a schema, an account, a topic
 * prefix and an identity provider of its own, and drops schema and account afterwards.
 */
public final class SharedServers implements QuarkusTestResourceLifecycleManager {

    private final String run = "t" + UUID.randomUUID().toString().substring(0, 8);
    private TestServers servers;

    @Override
    public Map<String, String> start() {
        servers = TestServers.ensure(
                Path.of(System.getProperty("kefu.root", "..")).toAbsolutePath().normalize());
        String password = UUID.randomUUID().toString();
        sql("CREATE DATABASE " + run + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        sql("CREATE USER " + run + " IDENTIFIED BY '" + password + "'");
        sql("GRANT ALL ON *.* TO " + run + " WITH GRANT OPTION");
        Map<String, String> config = new LinkedHashMap<>();
        config.put("quarkus.datasource.jdbc.url", servers.jdbcUrl(run));
        config.put("quarkus.datasource.username", run);
        config.put("quarkus.datasource.password", password);
        config.put("kafka.bootstrap.servers", servers.kafkaBootstrap());
        config.put("kefu.events.prefix", run + ".");
        config.put("kefu.cursor.secret", UUID.randomUUID().toString());
        String keys = TestIdentity.create().toUri().toString();
        config.put("kefu.identity.jwks", keys);
        config.put("kefu.identity.machines.jwks", keys);
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.management.test-port", "0");
        return config;
    }

    @Override
    public void stop() {
        if (servers != null) {
            sql("DROP DATABASE IF EXISTS " + run);
            sql("DROP USER IF EXISTS " + run);
        }
    }

    private void sql(String statement) {
        try (Connection connection =
                        DriverManager.getConnection(servers.jdbcUrl(""), servers.adminUser(), servers.adminPassword());
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException fault) {
            throw new IllegalStateException(statement, fault);
        }
    }
}
