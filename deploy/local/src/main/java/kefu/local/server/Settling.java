package kefu.local.server;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.process.Together;
import kefu.local.process.Waiting;

/** Waits until all services have done what time and events ask of them, so that the next look at the suite is steady. */
public final class Settling {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<JavaService> services;
    private Map<String, Backlog> seen = Map.of();
    private int quietLooks;

    public Settling(Layout layout) {
        this.services = Stream.of(Service.values())
                .map(service -> new JavaService(service, layout))
                .filter(service -> service.daemon().find().isPresent())
                .toList();
    }

    /** Whether there is any service that could react. */
    public boolean anyoneRuns() {
        return !services.isEmpty();
    }

    /** The next moment at which something happens by itself, as it was seen when all had come to rest. */
    public Optional<Instant> nextDue() {
        if (seen.isEmpty()) {
            seen = backlogs();
        }
        return seen.values().stream()
                .flatMap(backlog -> backlog.nextDue().stream())
                .min(Instant::compareTo);
    }

    /** Comes back when nothing is left to do: seen twice, as an event may be between two services at the first look. */
    public void await() {
        quietLooks = 0;
        if (!Waiting.until(this::quietAgain, () -> false, PATIENCE)) {
            throw new Failure("The suite did not come to rest: " + rest());
        }
    }

    private boolean quietAgain() {
        seen = backlogs();
        boolean quiet = seen.values().stream().allMatch(Backlog::empty);
        quietLooks = quiet ? quietLooks + 1 : 0;
        return quietLooks >= 2;
    }

    private String rest() {
        return seen.entrySet().stream()
                .filter(entry -> !entry.getValue().empty())
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private Map<String, Backlog> backlogs() {
        Map<String, Backlog> told = new ConcurrentHashMap<>();
        Together.run(services.stream()
                .filter(service -> service.daemon().find().isPresent())
                .<Runnable>map(service -> () -> told.put(service.module(), Backlog.of(service.managementPort())))
                .toList());
        return told;
    }
}
