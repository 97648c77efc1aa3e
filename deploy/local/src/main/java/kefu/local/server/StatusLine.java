package kefu.local.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import kefu.local.Layout;
import kefu.local.process.Daemon;
import kefu.local.process.Memory;

/**
 * How one process is doing.
 *
 * @param name what it is called, in {@code ./kefu logs} too
 * @param state {@code healthy}, {@code starting}, {@code dead}, {@code stopped} or {@code external}
 * @param port where it listens
 * @param pid its process, when it runs
 * @param note why it is not healthy
 */
public record StatusLine(String name, String state, String port, Optional<Long> pid, String note) {

    /** All processes of the suite, the ground first. */
    public static List<StatusLine> all(Layout layout) {
        Backends backends = Backends.of(layout);
        List<StatusLine> lines = new ArrayList<>();
        if (backends.external()) {
            lines.add(given("mysql", backends.mysqlHost() + ":" + backends.mysqlPort(), backends.mysqlAnswers()));
            lines.add(given("kafka", backends.kafka(), backends.kafkaAnswers()));
        } else {
            lines.add(own(
                    MySqlServer.daemon(layout.state()), backends.mysqlPort(), () -> health(backends.mysqlAnswers())));
            lines.add(own(
                    KafkaBroker.daemon(layout.state()), backends.kafkaPort(), () -> health(backends.kafkaAnswers())));
        }
        for (Service each : Service.values()) {
            JavaService service = new JavaService(each, layout);
            lines.add(own(service.daemon(), service.port(), service::health));
        }
        return lines;
    }

    public boolean healthy() {
        return state.equals("healthy");
    }

    /** The line as it is printed. */
    public String text() {
        OptionalLong memory = pid.map(Memory::mebibytes).orElse(OptionalLong.empty());
        return "%-26s %-9s port %-6s pid %-8s %9s  %s"
                .formatted(
                        name,
                        state,
                        port,
                        pid.map(String::valueOf).orElse("-"),
                        memory.isPresent() ? memory.getAsLong() + " MiB" : "-",
                        note)
                .stripTrailing();
    }

    private static StatusLine own(Daemon daemon, int port, Supplier<Health> ask) {
        String where = Integer.toString(port);
        Optional<Long> pid = daemon.find().map(ProcessHandle::pid);
        if (pid.isPresent()) {
            Health health = ask.get();
            return new StatusLine(
                    daemon.name(), health.up() ? "healthy" : "starting", where, pid, health.up() ? "" : health.told());
        }
        return daemon.lastPid()
                .map(last -> new StatusLine(
                        daemon.name(),
                        "dead",
                        where,
                        Optional.empty(),
                        "process " + last + " is gone; ./kefu logs " + daemon.name() + ", then ./kefu up"))
                .orElse(new StatusLine(daemon.name(), "stopped", where, Optional.empty(), ""));
    }

    private static StatusLine given(String name, String address, boolean answers) {
        return new StatusLine(
                name,
                answers ? "healthy" : "silent",
                address,
                Optional.empty(),
                answers ? "external" : "does not answer");
    }

    private static Health health(boolean answers) {
        return new Health(answers, "no answer");
    }
}
