package kefu.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./kefu bench}: measures the suite that is running on this machine and prints every figure beside the bare limit
 * of the same machine, their ratio and the goal. It leaves tickets behind; {@code ./kefu reset} removes them.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        Target target;
        try {
            options = Options.of(List.of(arguments));
            target = Target.of(System.getenv());
        } catch (IllegalArgumentException refusal) {
            out.println(refusal.getMessage());
            System.exit(2);
            return;
        }
        if (options.help()) {
            out.println(Options.HELP);
            return;
        }
        run(options, target, new Report(out));
    }

    private static void run(Options options, Target target, Report report) throws Exception {
        report.machine();
        String agent = target.token("9001", "AGENT");
        ListMeasure list = new ListMeasure(target, agent, report);
        List<Result> results = new ArrayList<>();
        if (options.list()) {
            list.small();
        }
        results.addAll(new CreateMeasure(target, agent, options, report).run());
        results.add(new RelayMeasure(target, agent, report).run());
        results.add(new LatencyMeasure(target, agent, report).run());
        if (options.list()) {
            results.add(list.large());
        }
        report.results(results, options.list());
    }
}
