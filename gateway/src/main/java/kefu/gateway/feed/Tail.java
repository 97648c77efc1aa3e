package kefu.gateway.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kefu.platform.operations.Nudge;
import kefu.platform.operations.SideConnections;
import kefu.platform.operations.Worker;

/**
 * The end of the log as this replica sees it: reads every new change once, however many listen, and keeps the latest in
 * memory. A listener hears every change after the position it joined at, in order and once; it must not block.
 */
@ApplicationScoped
public class Tail {

    private static final int PAGE = 500;
    private static final Duration DRAIN = Duration.ofSeconds(5);

    private final SideConnections connections;
    private final ChangeReader reader;
    private final int recent;
    private final Nudge nudge = new Nudge();
    private final Worker worker;
    private final Set<Consumer<List<Heard>>> listeners = ConcurrentHashMap.newKeySet();
    private final Deque<Heard> latest = new ArrayDeque<>();
    private long reached = -1;

    Tail(SideConnections connections, ChangeReader reader, FeedConfig config) {
        this.connections = connections;
        this.reader = reader;
        this.recent = config.recent();
        this.worker = new Worker("kefu-changes", config.look(), nudge, this::once);
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent ending) {
        worker.stop(DRAIN);
    }

    /** There may be something new. */
    void look() {
        nudge.now();
    }

    /**
     * Joins behind a position. Answers what has happened since and goes on with what happens from now on, or, if that is too
     * long ago to be in memory, does not join and answers nothing: read from the database first.
     */
    public synchronized Optional<List<Heard>> join(long position, Consumer<List<Heard>> listener) {
        boolean covered = reached >= 0
                && (latest.isEmpty()
                        ? position >= reached
                        : position >= latest.getFirst().change().position() - 1);
        if (!covered) {
            return Optional.empty();
        }
        listeners.add(listener);
        return Optional.of(latest.stream()
                .filter(heard -> heard.change().position() > position)
                .toList());
    }

    /** Hears every change from now on. */
    public synchronized void join(Consumer<List<Heard>> listener) {
        listeners.add(listener);
    }

    public synchronized void leave(Consumer<List<Heard>> listener) {
        listeners.remove(listener);
    }

    private boolean once() throws Exception {
        List<Heard> fresh;
        try (Connection connection = connections.get()) {
            if (reached < 0) {
                begin(reader.end(connection));
            }
            fresh = reader.after(connection, reached, TypeFilter.ALL, PAGE);
        }
        if (!fresh.isEmpty()) {
            tell(fresh);
        }
        return fresh.size() == PAGE;
    }

    private synchronized void begin(long end) {
        reached = end;
    }

    private synchronized void tell(List<Heard> fresh) {
        latest.addAll(fresh);
        while (latest.size() > recent) {
            latest.removeFirst();
        }
        reached = fresh.getLast().change().position();
        listeners.forEach(listener -> listener.accept(fresh));
    }
}
