package kefu.bench.measure;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the bench says: on which machine, what it is doing, and the figures at the end. */
public final class Report {

    private static final String LINE = "%-52s %22s %22s %7s  %-16s %s%n";

    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
    }

    public void machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                Locale.ROOT,
                "Machine: %d cores, %s %s, load %.1f at the start; bench on JDK %s (%s)%n",
                system.getAvailableProcessors(),
                system.getName(),
                system.getArch(),
                system.getSystemLoadAverage(),
                Runtime.version(),
                System.getProperty("java.vm.name"));
        out.println(
                "The services run with the JVM options they were started with. The defaults are for a quick start; for"
                        + " measured load:");
        out.println("  ./kefu down && KEFU_SERVICE_JVM=\"-XX:+UseSerialGC -Xmx512m\" ./kefu up");
        out.println("Load generator, suite, database and broker share these cores, in the bare figures too.");
        out.println();
    }

    public void doing(String what) {
        out.println("… " + what);
    }

    public void seen(String what) {
        out.println("    " + what);
    }

    public void results(List<Result> results) {
        out.println();
        out.printf(LINE, "measure", "figure", "bare", "ratio", "goal", "");
        for (Result result : results) {
            out.printf(
                    LINE,
                    result.what(),
                    result.figure(),
                    result.bare(),
                    Objects.requireNonNullElse(result.ratio(), ""),
                    result.goal(),
                    result.met() == null ? "" : result.met() ? "met" : "MISSED");
        }
        out.println();
        out.println("What this run created is still there; ./kefu reset removes it.");
    }
}
