package kefu.platform.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import kefu.platform.process.yaml.Fault;
import kefu.platform.process.yaml.Faults;

/** Every version of every definition found. New cases begin with the highest one; older ones stay for the cases they began. */
final class Catalogue {

    private final Map<String, NavigableMap<Integer, Definition>> versions = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    static Catalogue of(List<ProcessFile> files, Predicate<String> knownEvent) {
        Catalogue catalogue = new Catalogue();
        files.forEach(file -> catalogue.read(file, knownEvent));
        return catalogue;
    }

    private void read(ProcessFile file, Predicate<String> knownEvent) {
        Faults found = new Faults(file.name());
        Optional<Definition> definition = DefinitionReader.read(file.text(), found, knownEvent);
        faults.addAll(found.list());
        definition.ifPresent(read -> {
            Definition known =
                    versions.computeIfAbsent(read.key(), key -> new TreeMap<>()).putIfAbsent(read.version(), read);
            if (known != null) {
                faults.add(new Fault(
                        file.name(),
                        1,
                        "process '" + read.key() + "' version " + read.version()
                                + " exists already; a changed process needs a higher version"));
            }
        });
    }

    List<Fault> faults() {
        return faults;
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
