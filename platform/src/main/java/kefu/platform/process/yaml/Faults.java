package kefu.platform.process.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything wrong in one file: an author corrects a file once, not fault by fault. */
public final class Faults {

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    public Faults(String file) {
        this.file = file;
    }

    /** A line of the file. */
    Place at(int line) {
        return new Place(file, line);
    }

    public void add(Place at, String reason) {
        Fault fault = at.fault(reason);
        if (!found.contains(fault)) {
            found.add(fault);
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order of the lines. */
    public List<Fault> list() {
        return found.stream()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }
}
