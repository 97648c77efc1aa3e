package kefu.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * Creating tickets at the service and through the gateway, beside a loop that only writes the same rows. The three take
 * turns, so that whatever else the machine does hits all of them, and each starts with an empty outbox.
 */
final class CreateMeasure {

    /** On two cores the JVM compiles for most of a minute before a service answers as fast as it will all day. */
    private static final Duration WARM_UP = Duration.ofSeconds(45);

    private static final Duration WARM_UP_BARE = Duration.ofSeconds(10);
    private static final int ROUNDS = 2;
    private static final Load.Lap NOTHING = new Load.Lap(0, Duration.ZERO);

    private final Target target;
    private final String token;
    private final Options options;
    private final Report report;

    CreateMeasure(Target target, String token, Options options, Report report) {
        this.target = target;
        this.token = token;
        this.options = options;
        this.report = report;
    }

    List<Result> run() throws Exception {
        int many = options.connections();
        try (Relay relay = new Relay(target);
                BareRows bare = BareRows.of(target, token, relay)) {
            report.seen("a complaint is " + bare.shape());
            List<List<? extends Load.Worker>> contenders = List.of(
                    Creating.atOnce(many, target.ticket(), token),
                    Creating.atOnce(many, target.gateway(), token),
                    bare.atOnce(many));
            try {
                List<BigDecimal> rates = measure(contenders, relay);
                return List.of(
                        Result.ofRates("create at the service, " + many + " conn.", rates.get(0), rates.get(2), "0.55"),
                        Result.ofRates(
                                "create through the gateway, " + many + " conn.", rates.get(1), rates.get(2), "0.40"));
            } finally {
                for (List<? extends Load.Worker> workers : contenders) {
                    for (Load.Worker worker : workers) {
                        worker.close();
                    }
                }
            }
        }
    }

    private List<BigDecimal> measure(List<List<? extends Load.Worker>> contenders, Relay relay) throws Exception {
        Load.Lap[] laps = {NOTHING, NOTHING, NOTHING};
        report.doing("warming up: service and gateway " + WARM_UP.toSeconds() + " s each, bare loop "
                + WARM_UP_BARE.toSeconds() + " s");
        for (int i = 0; i < laps.length; i++) {
            Load.run(contenders.get(i), i < laps.length - 1 ? WARM_UP : WARM_UP_BARE);
            relay.awaitSent();
        }
        Duration turn = options.measured().dividedBy(ROUNDS);
        for (int round = 1; round <= ROUNDS; round++) {
            report.doing("creating, round " + round + " of " + ROUNDS + ": service, gateway, bare loop");
            for (int i = 0; i < laps.length; i++) {
                Load.Lap lap = Load.run(contenders.get(i), turn);
                report.seen(Figures.perSecond(Figures.rate(lap.done(), lap.took())));
                laps[i] = laps[i].and(lap);
                relay.awaitSent();
            }
        }
        return List.of(laps).stream()
                .map(lap -> Figures.rate(lap.done(), lap.took()))
                .toList();
    }
}
