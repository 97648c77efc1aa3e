package kefu.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.artifact.Servers;
import kefu.local.process.Locked;
import kefu.local.process.Ports;
import kefu.local.process.PrivateFiles;
import kefu.local.process.Secrets;
import kefu.local.process.Together;

/**
 * The real MySQL and the real Kafka that all tests of a checkout share. Whoever comes first starts them; they stay until
 * {@link #stop}, so that the next module and the next run find them ready.
 *
 * @param mysqlHost where the database listens
 * @param mysqlPort where the database listens
 * @param adminUser an account that may make schemas and accounts
 * @param adminPassword its password
 * @param kafkaBootstrap where the broker listens, {@code host:port}
 */
public record TestServers(
        String mysqlHost, int mysqlPort, String adminUser, String adminPassword, String kafkaBootstrap) {

    /** The running pair; started first when nothing answers. Safe to call from several builds at once. */
    public static TestServers ensure(Path root) {
        Layout layout = Layout.of(root, System.getenv()).forTests();
        return Locked.by(layout.state().resolve("lock"), () -> running(layout).orElseGet(() -> start(layout)));
    }

    /** Ends the pair and removes its data. Says whether there was anything to end. */
    public static boolean stop(Path root) {
        Layout layout = Layout.of(root, System.getenv()).forTests();
        return Locked.by(layout.state().resolve("lock"), () -> stop(layout));
    }

    /** The pair, if it runs and answers. */
    public static Optional<TestServers> running(Path root) {
        return running(Layout.of(root, System.getenv()).forTests());
    }

    /** Keeps the running pair beyond {@code ./kefu test}, until {@link #stop}. */
    public static void keep(Path root) {
        PrivateFiles.write(keptMark(root), "until ./kefu test-servers stop\n");
    }

    /** Whether somebody asked to keep the pair, and it runs. */
    public static boolean kept(Path root) {
        return Files.exists(keptMark(root)) && running(root).isPresent();
    }

    /** Everything before the schema's name: {@code jdbc:mysql://host:port/}. */
    public String mysqlJdbcBase() {
        return "jdbc:mysql://" + mysqlHost + ":" + mysqlPort + "/";
    }

    /** A complete address of one schema, as the local servers want it: no TLS on the loopback address. */
    public String jdbcUrl(String schema) {
        return mysqlJdbcBase() + schema + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    private static Optional<TestServers> running(Layout layout) {
        return new TestServersFile(layout.state()).read().filter(TestServers::answers);
    }

    private static TestServers start(Layout layout) {
        stop(layout);
        Console console = Console.terminal();
        Servers servers = new Servers(layout, console);
        Path mysql = servers.mysql();
        Path kafka = servers.kafka();
        console.progress("starting the MySQL and the Kafka of the tests");
        List<Integer> ports = Ports.free(3);
        String password = Secrets.password();
        TestServers pair = new TestServers(
                Ports.LOOPBACK, ports.get(0), "kefu_test", password, Ports.LOOPBACK + ":" + ports.get(1));
        Together.run(List.of(
                () -> new KafkaBroker(kafka, layout.state()).start(ports.get(1), ports.get(2)),
                () -> new MySqlServer(mysql, layout.state(), MySqlSettings.tests())
                        .start(
                                pair.mysqlPort,
                                Secrets.password(),
                                List.of(MySqlAccount.administrator(pair.adminUser, password)))));
        new TestServersFile(layout.state()).write(pair);
        return pair;
    }

    private static boolean stop(Layout layout) {
        boolean broker = KafkaBroker.stop(layout.state());
        boolean database = MySqlServer.stop(layout.state());
        PrivateFiles.delete(layout.state().resolve("kafka"));
        PrivateFiles.delete(layout.state().resolve("mysql"));
        new TestServersFile(layout.state()).forget();
        PrivateFiles.delete(keptMark(layout.root()));
        return broker || database;
    }

    private static Path keptMark(Path root) {
        return root.resolve(".kefu").resolve("test").resolve("kept");
    }

    private boolean answers() {
        int broker = Integer.parseInt(kafkaBootstrap.substring(kafkaBootstrap.lastIndexOf(':') + 1));
        return MySqlProbe.answers(mysqlHost, mysqlPort) && KafkaProbe.answers(broker);
    }
}
