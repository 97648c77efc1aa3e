package kefu.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kefu.bench.door.HopMeasure;
import kefu.bench.door.StreamMeasure;
import kefu.bench.door.WebhookMeasure;
import kefu.bench.event.LatencyMeasure;
import kefu.bench.event.RelayMeasure;
import kefu.bench.list.ListMeasure;
import kefu.bench.measure.Kind;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Options;
import kefu.bench.measure.Report;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.suite.Target;
import kefu.bench.ticket.CreateMeasure;
import kefu.bench.ticket.StepMeasure;
import kefu.bench.ticket.TimerMeasure;
import kefu.bench.transfer.ImportMeasure;

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
        Report report = new Report(out);
        report.machine();
        Run run = new Run(target, target.token("9001", "AGENT"), options, report);
        List<Result> results = new ArrayList<>();
        for (Kind kind : options.measures()) {
            results.addAll(measure(kind, run).run());
        }
        report.results(results);
    }

    private static Measure measure(Kind kind, Run run) {
        return switch (kind) {
            case CREATE -> new CreateMeasure(run);
            case STEP -> new StepMeasure(run);
            case RELAY -> new RelayMeasure(run);
            case LATENCY -> new LatencyMeasure(run);
            case GATEWAY -> new HopMeasure(run);
            case STREAMS -> new StreamMeasure(run);
            case WEBHOOKS -> new WebhookMeasure(run);
            case TIMERS -> new TimerMeasure(run);
            case IMPORT -> new ImportMeasure(run);
            case LIST -> new ListMeasure(run);
        };
    }
}
