package kefu.platform.outbox;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.Config;

/** A relay as a process of its own, so that it can be killed as processes are. It says how many events it has sent. */
final class RelayProcess {

    private RelayProcess() {}

    /** Another replica of the service under test, sending the same outbox to the same broker. */
    static Process start(Config service) throws Exception {
        ProcessBuilder process = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName()));
        Map<String, String> environment = process.environment();
        environment.put("RELAY_DATABASE", service.getValue("quarkus.datasource.jdbc.url", String.class));
        environment.put("RELAY_USER", service.getValue("quarkus.datasource.username", String.class));
        environment.put("RELAY_PASSWORD", service.getValue("quarkus.datasource.password", String.class));
        environment.put("RELAY_BROKER", service.getValue("kafka.bootstrap.servers", String.class));
        return process.redirectError(ProcessBuilder.Redirect.appendTo(new File("target/relay-process.log")))
                .start();
    }

    public static void main(String[] none) throws Exception {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(EventsConfig.class)
                .withDefaultValue("kefu.events.batch", "100")
                .build();
        EventsConfig events = config.getConfigMapping(EventsConfig.class);
        Producers producers =
                new Producers(Map.of("bootstrap.servers", System.getenv("RELAY_BROKER")), "platform-test");
        Publisher publisher = new Publisher(producers::create, "/kefu/platform-test", Duration.ofSeconds(15));
        // It lingers after every step, so that death finds it between any two of them.
        Relay relay = new Relay(events, publisher, RelayProcess::say, step -> linger());
        while (true) {
            pass(relay);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static void pass(Relay relay) {
        try (Connection connection = DriverManager.getConnection(
                System.getenv("RELAY_DATABASE"), System.getenv("RELAY_USER"), System.getenv("RELAY_PASSWORD"))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try (Statement settings = connection.createStatement()) {
                settings.execute("SET SESSION innodb_lock_wait_timeout = 2");
            }
            relay.pass(connection, () -> false);
        } catch (Exception again) {
            // The next round tries again, as the worker of a service does.
            System.err.println(again);
        }
    }

    private static void linger() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(8)));
    }

    private static void say(int sent) {
        if (sent > 0) {
            System.out.println(sent);
            System.out.flush();
        }
    }
}
