package kefu.bench.door;

import java.io.IOException;
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
 * an nginx that only passes on. Many connections tell how much goes through, a single one what the hop adds. They take
 * turns.
 */
public final class HopMeasure implements Measure {

    private static final int ROUNDS = 4;
    private static final int ASKED = 1_000;
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
            results.add(added(ways, path));
            return results;
        }
    }

    private List<Result> throughput(List<URI> ways, String path) throws Exception {
        List<List<Asking>> loads = new ArrayList<>();
        List<Load.Lap> laps = new ArrayList<>();
        for (URI way : ways) {
            loads.add(Asking.atOnce(run.connections(), way, run.agent(), path));
            laps.add(Load.Lap.NONE);
            run.report().doing("warming up: " + WAYS.get(laps.size() - 1));
            run.report().seen(Load.warm(loads.getLast()).toString());
        }
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

    private Result added(List<URI> ways, String path) throws IOException {
        run.report().doing("asking one at a time");
        List<Samples> samples = new ArrayList<>();
        List<Asking> loads = new ArrayList<>();
        for (URI way : ways) {
            samples.add(new Samples(ROUNDS * ASKED));
            loads.add(new Asking(way, run.agent(), path));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < ways.size(); i++) {
                loads.get(i).timed(ASKED, samples.get(i));
            }
        }
        for (int i = 0; i < ways.size(); i++) {
            run.report().seen(WAYS.get(i) + " p50 / p99 " + samples.get(i));
            loads.get(i).close();
        }
        long direct = samples.get(0).percentile(99);
        return Result.ofTimes(
                "added by the hop, p99 beside nginx",
                Figures.difference(samples.get(1).percentile(99), direct),
                Figures.difference(samples.get(2).percentile(99), direct),
                "1.5");
    }
}
