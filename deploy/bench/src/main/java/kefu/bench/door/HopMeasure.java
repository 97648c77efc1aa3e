package kefu.bench.door;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kefu.bench.measure.Figures;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.measure.Samples;
import kefu.bench.suite.Creating;
import kefu.bench.suite.Load;

/**
 * What the gateway costs: a ticket is read at the service, through the gateway, which checks token and limit, and through
 * an nginx that only passes on. Many connections that ask as often as they can tell how much goes through, a constant rate
 * tells what the hop adds. The ways take turns, so that all of them have the same good and bad moments.
 */
public final class HopMeasure implements Measure {

    private static final int ROUNDS = 10;
    private static final long RATE = 200;
    private static final int ASKED = 10_000;
    private static final List<String> WAYS = List.of("service", "gateway", "nginx");

    private final Run run;

    public HopMeasure(Run run) {
        this.run = run;
    }

    @Override
    public List<Result> run() throws Exception {
        if (!Nginx.isInstalled()) {
            return List.of(Result.skipped("gateway hop", "skipped: no nginx on the PATH to compare with"));
        }
        String path;
        try (Creating creating = new Creating(run.target().ticket(), run.agent())) {
            path = "/api/v1/tickets/" + creating.create();
        }
        try (Nginx nginx = Nginx.before(run.target().ticket())) {
            List<URI> ways = List.of(run.target().ticket(), run.target().gateway(), nginx.address());
            List<Result> results = new ArrayList<>(throughput(ways, path));
            results.addAll(added(ways, path));
            return results;
        }
    }

    private List<Result> throughput(List<URI> ways, String path) throws Exception {
        List<List<Asking>> loads = new ArrayList<>();
        List<Load.Lap> laps = new ArrayList<>();
        for (URI way : ways) {
            loads.add(Asking.atOnce(run.connections(), way, run.agent(), path));
            laps.add(Load.Lap.NONE);
        }
        run.report().doing("warming up all ways at once");
        run.report()
                .seen(Load.warm(loads.stream().flatMap(List::stream).toList()).toString());
        run.report().doing("asking as often as they can, in turn");
        Duration turn = run.options().measured().dividedBy(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < ways.size(); i++) {
                laps.set(i, laps.get(i).and(Load.run(loads.get(i), turn)));
            }
        }
        for (List<Asking> load : loads) {
            for (Asking one : load) {
                one.close();
            }
        }
        List<BigDecimal> rates =
                laps.stream().map(lap -> Figures.rate(lap.done(), lap.took())).toList();
        return List.of(
                Result.told("reads at the service", Figures.perSecond(rates.get(0))),
                Result.ofRates(
                        "gateway hop beside nginx hop, " + run.connections() + " conn.",
                        rates.get(1),
                        rates.get(2),
                        "0.60"));
    }

    private List<Result> added(List<URI> ways, String path) throws Exception {
        run.report().doing("asking " + RATE + " times a second on each way, " + ASKED + " times in all");
        List<Samples> samples = new Pace(RATE, ASKED).measure(ways, run.agent(), path);
        for (int i = 0; i < ways.size(); i++) {
            run.report().seen(WAYS.get(i) + " p50 / p99 " + samples.get(i));
        }
        return List.of(
                Result.toldTimes(
                        "added by the hop at " + RATE + "/s, p50 beside nginx",
                        added(samples, 1, 50),
                        added(samples, 2, 50)),
                Result.ofTimes(
                        "added by the hop at " + RATE + "/s, p99 beside nginx",
                        added(samples, 1, 99),
                        added(samples, 2, 99),
                        "1.5"),
                Result.toldTimes(
                        "the whole read, p99 beside nginx",
                        samples.get(1).percentile(99),
                        samples.get(2).percentile(99)));
    }

    /** What a way takes more than the service itself. */
    private static long added(List<Samples> samples, int way, int percent) {
        return Figures.difference(
                samples.get(way).percentile(percent), samples.getFirst().percentile(percent));
    }
}
