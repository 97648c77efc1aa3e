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

    public void add(int line, String reason) {
        Fault fault = new Fault(file, line, reason);
        if (!found.contains(fault)) {
            found.add(fault);
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    public List<Fault> list() {
        return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
