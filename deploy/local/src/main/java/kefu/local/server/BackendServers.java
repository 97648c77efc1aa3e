package kefu.local.server;

import java.nio.file.Path;
import java.util.List;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.artifact.Servers;
import kefu.local.process.PrivateFiles;
import kefu.local.process.Together;

/** The database and the broker under the suite: started when they are ours, only looked at when they are given. */
final class BackendServers {
    private final Layout layout;
    private final Console console;
    private final Backends backends;

    BackendServers(Layout layout, Console console, Backends backends) {
        this.layout = layout;
        this.console = console;
        this.backends = backends;
    }

    void up() {
        if (backends.external()) {
            require();
            return;
        }
        Servers servers = new Servers(layout, console);
        Together.run(List.of(() -> mysql(servers), () -> kafka(servers)));
    }

    /** Whether the services can log in where the database is not ours; the driver is taken from this package. */
    void requireAccounts(Path app) {
        if (backends.external()) {
            new GivenAccounts(backends, SuiteSecrets.in(layout.state()).accounts()).require(app, accounts());
        }
    }

    /** Ends those of ours; says whether there were any. */
    boolean down() {
        boolean broker = KafkaBroker.daemon(layout.state()).lastPid().isPresent();
        boolean database = MySqlServer.daemon(layout.state()).lastPid().isPresent();
        if (broker) {
            console.progress("stopping Kafka");
            KafkaBroker.stop(layout.state());
        }
        if (database) {
            console.progress("stopping MySQL");
            MySqlServer.stop(layout.state());
        }
        return broker || database;
    }

    private void mysql(Servers servers) {
        if (MySqlServer.daemon(layout.state()).find().isPresent() && backends.mysqlAnswers()) {
            return;
        }
        MySqlServer server = new MySqlServer(servers.mysql(), layout.state(), MySqlSettings.suite());
        console.progress("starting MySQL");
        MySqlServer.stop(layout.state());
        SuiteSecrets secrets = SuiteSecrets.in(layout.state());
        server.start(backends.mysqlPort(), secrets.mysqlRoot(), secrets.accounts());
    }

    private void kafka(Servers servers) {
        if (KafkaBroker.daemon(layout.state()).find().isPresent() && backends.kafkaAnswers()) {
            return;
        }
        KafkaBroker broker = new KafkaBroker(servers.kafka(), layout.state());
        console.progress("starting Kafka");
        KafkaBroker.stop(layout.state());
        broker.start(backends.kafkaPort(), Backends.controllerPort(layout));
    }

    private void require() {
        PrivateFiles.write(accounts(), String.join("\n", statements()) + "\n");
        if (!backends.mysqlAnswers()) {
            throw new Failure("No MySQL answers at " + backends.mysqlHost() + ":" + backends.mysqlPort() + ".");
        }
        if (!backends.kafkaAnswers()) {
            throw new Failure("No Kafka answers at " + backends.kafka() + ".");
        }
        console.progress("using the MySQL at " + backends.mysqlHost() + ":" + backends.mysqlPort()
                + " and the Kafka at " + backends.kafka());
    }

    private Path accounts() {
        return layout.state().resolve("accounts.sql");
    }

    private List<String> statements() {
        return SuiteSecrets.in(layout.state()).accounts().stream()
                .flatMap(account -> account.statements("%").stream())
                .toList();
    }
}
