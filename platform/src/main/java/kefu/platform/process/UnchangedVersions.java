package kefu.platform.process;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kefu.platform.operations.SystemWork;
import kefu.platform.process.VersionFingerprints.Version;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sees to it that a version of a process says for ever what it said when it came into force: a case keeps the version it began
 * with, so a file that was changed without a higher version would put other rules under what is open. Such a change stops the
 * service, which names it; where it is meant, as of a misspelt title, {@code kefu.processes.accept-changed} takes it over
 * once. Comments and the layout of a file are no change.
 */
@ApplicationScoped
class UnchangedVersions {

    private static final Logger LOG = Logger.getLogger(UnchangedVersions.class);

    private final Processes processes;
    private final VersionFingerprints fingerprints;
    private final SystemWork work;
    private final Clock clock;
    private final boolean accepted;

    UnchangedVersions(
            Processes processes,
            VersionFingerprints fingerprints,
            SystemWork work,
            Clock clock,
            @ConfigProperty(name = "kefu.processes.accept-changed", defaultValue = "false") boolean accepted) {
        this.processes = processes;
        this.fingerprints = fingerprints;
        this.work = work;
        this.clock = clock;
        this.accepted = accepted;
    }

    void start(@Observes StartupEvent started) {
        Map<Version, String> found = processes.fingerprints();
        if (!found.isEmpty()) {
            work.inTransaction(() -> compare(found, accepted));
        }
    }

    void compare(Map<Version, String> found, boolean accept) {
        Map<Version, String> known = fingerprints.all();
        Instant now = clock.instant();
        Map<Version, String> changed = new TreeMap<>(found);
        changed.entrySet().removeIf(one -> one.getValue().equals(known.getOrDefault(one.getKey(), one.getValue())));
        if (!changed.isEmpty() && !accept) {
            throw new IllegalStateException("Processes changed within their version: "
                    + changed.keySet().stream().map(Version::toString).collect(Collectors.joining(", "))
                    + ". A changed process needs a higher version, and what it was stays beside it for the cases it began"
                    + " (kefu.processes.accept-changed=true takes the change over for them too)");
        }
        changed.forEach((version, fingerprint) -> {
            fingerprints.takeOver(version, fingerprint, now);
            LOG.warnf("Process %s was changed within its version: its cases go by it from now on", version);
        });
        SortedMap<Version, String> fresh = new TreeMap<>(found);
        fresh.keySet().removeAll(known.keySet());
        if (!fresh.isEmpty()) {
            fingerprints.keep(fresh, now);
        }
    }
}
