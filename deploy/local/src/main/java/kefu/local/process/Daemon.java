package kefu.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import kefu.local.Failure;

/**
 * A named process that outlives the launcher. Its pid file and its log say what became of it; a pid that was given to
 * another process in the meantime is never taken for it. Of the shell it was started from it knows nothing but what is said
 * of the machine and its user there, so that it is the same whoever starts it.
 */
public final class Daemon {
    private static final Set<String> OF_THE_MACHINE =
            Set.of("PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "JAVA_HOME");

    private final String name;
    private final Path pidFile;
    private final Path log;

    public Daemon(String name, Path state) {
        this.name = name;
        this.pidFile = state.resolve("run").resolve(name + ".pid");
        this.log = state.resolve("log").resolve(name + ".log");
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    /** The running process, if it runs. */
    public Optional<ProcessHandle> find() {
        return recorded().flatMap(ProcessIdentity::find);
    }

    /** Whether it was started and has since ended without being asked to. */
    public boolean died() {
        return recorded().isPresent() && find().isEmpty();
    }

    /** The pid in the pid file, whether or not it still runs. */
    public Optional<Long> lastPid() {
        return recorded().map(ProcessIdentity::pid);
    }

    /** Starts it in a session of its own, so that Ctrl-C at the launcher does not reach it. */
    public ProcessHandle start(List<String> command, Map<String, String> environment) {
        try {
            Path folder = Files.createDirectories(pidFile.getParent());
            Files.createDirectories(log.getParent());
            LogTail.rotate(log);
            ProcessBuilder builder = new ProcessBuilder(detached(command)).directory(folder.toFile());
            builder.environment().keySet().retainAll(OF_THE_MACHINE);
            builder.environment().putAll(environment);
            builder.redirectInput(new File("/dev/null"));
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            ProcessHandle handle = builder.start().toHandle();
            record(handle);
            return handle;
        } catch (IOException e) {
            throw new Failure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Asks it to end, waits, and only then kills it. Says whether there was anything to end. */
    public boolean stop(Duration grace) {
        Optional<ProcessHandle> running = find();
        running.ifPresent(handle -> Endings.end(handle, grace));
        forget();
        return running.isPresent();
    }

    /** The end of its log: the first place to look when it died. */
    public List<String> lastLines(int count) {
        return LogTail.of(log, count);
    }

    /** Why it died, as far as its log says: the last lines without the stack frames between them. */
    public List<String> reasons(int count) {
        List<String> lines = LogTail.of(log, 400).stream()
                .filter(line -> !line.isBlank() && !line.matches("\\s*(at |\\.\\.\\. \\d+ more).*"))
                .toList();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new Failure("Cannot remove " + pidFile + ": " + e.getMessage(), e);
        }
    }

    private void record(ProcessHandle handle) throws IOException {
        // A process that dies at once has no identity any more; the pid alone then tells that it died.
        String start =
                ProcessIdentity.of(handle.pid()).map(ProcessIdentity::start).orElse("died");
        Files.writeString(pidFile, "pid=" + handle.pid() + "\nstart=" + start + "\n");
    }

    private Optional<ProcessIdentity> recorded() {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(pidFile)) {
            properties.load(in);
            long pid = Long.parseLong(properties.getProperty("pid", ""));
            return Optional.of(new ProcessIdentity(pid, properties.getProperty("start", "")));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static List<String> detached(List<String> command) {
        List<String> line = new ArrayList<>();
        line.add(Files.isExecutable(Path.of("/usr/bin/setsid")) ? "/usr/bin/setsid" : "nohup");
        line.addAll(command);
        return line;
    }
}
