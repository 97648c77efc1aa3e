package kefu.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kefu.local.process.PrivateFiles;

/** Where the running pair of test servers is written down, so that the next build finds it; holds a password. */
final class TestServersFile {
    private final Path file;

    TestServersFile(Path state) {
        this.file = state.resolve("servers.properties");
    }

    Optional<TestServers> read() {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return Optional.of(new TestServers(
                    properties.getProperty("mysql.host", ""),
                    Integer.parseInt(properties.getProperty("mysql.port", "")),
                    properties.getProperty("mysql.user", ""),
                    properties.getProperty("mysql.password", ""),
                    properties.getProperty("kafka.bootstrap", "")));
        } catch (IOException | NumberFormatException absentOrBroken) {
            return Optional.empty();
        }
    }

    void write(TestServers pair) {
        PrivateFiles.write(file, """
                # The servers that the tests of this checkout share.
                mysql.host=%s
                mysql.port=%d
                mysql.user=%s
                mysql.password=%s
                kafka.bootstrap=%s
                """.formatted(
                pair.mysqlHost(), pair.mysqlPort(), pair.adminUser(), pair.adminPassword(), pair.kafkaBootstrap()));
    }

    void forget() {
        PrivateFiles.delete(file);
    }
}
