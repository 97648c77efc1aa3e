package kefu.platform.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Predicate;
import kefu.platform.process.VersionFingerprints.Version;
import kefu.platform.process.yaml.Fault;
import kefu.platform.process.yaml.Faults;

/** Every version of every definition found. New cases begin with the highest one; older ones stay for the cases they began. */
final class Catalogue {

    private final Map<String, NavigableMap<Integer, Definition>> versions = new TreeMap<>();
    private final SortedMap<Version, String> fingerprints = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Blocks blocks;
    private final Predicate<String> knownEvent;

    private Catalogue(Blocks blocks, Predicate<String> knownEvent) {
        this.blocks = blocks;
        this.knownEvent = knownEvent;
    }

    static Catalogue of(List<ProcessFile> files, Predicate<String> knownEvent) {
        Blocks blocks = Blocks.of(files);
        Catalogue catalogue = new Catalogue(blocks, knownEvent);
        catalogue.faults.addAll(blocks.faults());
        List<ProcessFile> definitions =
                files.stream().filter(file -> file.block().isEmpty()).toList();
        read(definitions, file -> Reading.of(file, knownEvent, blocks)).forEach(catalogue::add);
        return catalogue;
    }

    /** What one file came to. */
    private record Reading(ProcessFile file, Optional<Definition> definition, String fingerprint, List<Fault> faults) {

        static Reading of(ProcessFile file, Predicate<String> knownEvent, Blocks blocks) {
            Faults found = new Faults(file.name());
            Optional<Definition> definition = DefinitionReader.read(file.text(), found, knownEvent, blocks);
            return new Reading(file, definition, Fingerprint.of(file, blocks), found.list());
        }
    }

    /** Side by side, because compiling expressions is the longest part of a service's start. */
    private static List<Reading> read(List<ProcessFile> files, Function<ProcessFile, Reading> reader) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ThreadFactory threads =
                Thread.ofPlatform().name("processes-", 0).daemon().factory();
        int most = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try (ExecutorService readers = Executors.newFixedThreadPool(most, threads)) {
            List<Future<Reading>> readings = files.stream()
                    .map(file -> readers.submit(() -> {
                        Thread.currentThread().setContextClassLoader(loader);
                        return reader.apply(file);
                    }))
                    .toList();
            return readings.stream().map(Catalogue::finished).toList();
        }
    }

    private static Reading finished(Future<Reading> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading processes", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A process could not be read", e.getCause());
        }
    }

    private void add(Reading reading) {
        // A block with a fault has it wherever it is included.
        reading.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
        reading.definition().ifPresent(read -> {
            fingerprints.put(new Version(read.key(), read.version()), reading.fingerprint());
            Definition known =
                    versions.computeIfAbsent(read.key(), key -> new TreeMap<>()).putIfAbsent(read.version(), read);
            if (known != null) {
                String reason = "process '" + read.key() + "' version " + read.version()
                        + " exists already; a changed process needs a higher version";
                faults.add(new Fault(reading.file().name(), 1, reason));
            }
        });
    }

    /** Reads a definition beside those in force, which stay what they are. */
    Optional<Definition> draft(String text, Faults found) {
        return DefinitionReader.read(text, found, knownEvent, blocks);
    }

    /** What each version says, in short. */
    SortedMap<Version, String> fingerprints() {
        return fingerprints;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Definition> all() {
        return versions.values().stream()
                .flatMap(known -> known.values().stream())
                .toList();
    }

    List<Definition> latest() {
        return versions.values().stream()
                .map(known -> known.lastEntry().getValue())
                .toList();
    }

    Optional<Definition> find(String key) {
        return Optional.ofNullable(versions.get(key))
                .map(known -> known.lastEntry().getValue());
    }

    Optional<Definition> find(String key, int version) {
        return Optional.ofNullable(versions.get(key)).map(known -> known.get(version));
    }
}
