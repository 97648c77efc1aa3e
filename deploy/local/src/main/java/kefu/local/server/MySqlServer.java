package kefu.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kefu.local.Failure;
import kefu.local.process.Daemon;
import kefu.local.process.Ports;
import kefu.local.process.PrivateFiles;
import kefu.local.process.Shell;
import kefu.local.process.Waiting;

/**
 * A real MySQL of our own, reachable over the loopback address alone. Its accounts are brought about by an init file at
 * every start, so that a changed password in {@code .kefu} is a changed password in the server.
 */
public final class MySqlServer {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration DRAIN = Duration.ofSeconds(60);

    private final Path distribution;
    private final Path state;
    private final MySqlSettings settings;
    private final Daemon daemon;

    public MySqlServer(Path distribution, Path state, MySqlSettings settings) {
        this.distribution = distribution;
        this.state = state;
        this.settings = settings;
        this.daemon = daemon(state);
    }

    /** The process, wherever it was started from; nothing needs to be fetched to stop it. */
    public static Daemon daemon(Path state) {
        return new Daemon("mysql", state);
    }

    /** Ends it; InnoDB is given the time to write everything out. */
    public static boolean stop(Path state) {
        return daemon(state).stop(DRAIN);
    }

    /** Starts it on this port and comes back when it answers. */
    public void start(int port, String rootPassword, List<MySqlAccount> accounts) {
        initialise();
        Path init = state.resolve("mysql").resolve("accounts.sql");
        PrivateFiles.write(init, String.join("\n", statements(rootPassword, accounts)) + "\n");
        Path socket = Path.of(System.getProperty("java.io.tmpdir"), "kefu-mysql-" + port + ".sock");
        release(socket);
        List<String> command = mysqld();
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=" + Ports.LOOPBACK,
                "--socket=" + socket,
                "--pid-file=" + state.resolve("mysql").resolve("mysqld.pid"),
                "--init-file=" + init));
        command.addAll(settings.options());
        daemon.start(command, environment());
        boolean answered = Waiting.until(() -> MySqlProbe.answers(port), daemon::died, START);
        if (!answered) {
            throw new Failure("MySQL did not start; the end of " + daemon.log() + " says:\n"
                    + String.join("\n", daemon.reasons(8)));
        }
    }

    /** A server that was killed leaves its socket behind, and while it is still dying the next one would refuse to start. */
    private static void release(Path socket) {
        try {
            Files.deleteIfExists(socket);
            Files.deleteIfExists(socket.resolveSibling(socket.getFileName() + ".lock"));
        } catch (IOException e) {
            throw new Failure("Cannot remove the stale socket " + socket + ": " + e.getMessage(), e);
        }
    }

    private void initialise() {
        Path data = data();
        Path done = state.resolve("mysql").resolve("initialised");
        if (Files.exists(done)) {
            return;
        }
        PrivateFiles.delete(data);
        try {
            Files.createDirectories(data.getParent());
            List<String> command = mysqld();
            command.add("--initialize-insecure");
            Shell.Result result = Shell.run(state, environment(), command);
            if (!result.ok()) {
                throw new Failure("MySQL could not set up its data folder " + data + ":\n" + result.tail(8));
            }
            Files.createFile(done);
        } catch (IOException e) {
            throw new Failure("Cannot prepare " + data + ": " + e.getMessage(), e);
        }
    }

    private List<String> mysqld() {
        List<String> command = new ArrayList<>(List.of(
                distribution.resolve("bin").resolve("mysqld").toString(),
                "--no-defaults",
                "--basedir=" + distribution,
                "--datadir=" + data()));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private Path data() {
        return state.resolve("mysql").resolve("data");
    }

    private Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", distribution.resolve("native").toString());
    }

    private static List<String> statements(String rootPassword, List<MySqlAccount> accounts) {
        // Without this any user of the machine could come in as root through the socket.
        String root = "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + rootPassword + "';";
        return Stream.concat(
                        Stream.of(root), accounts.stream().flatMap(each -> each.statements(Ports.LOOPBACK).stream()))
                .toList();
    }
}
