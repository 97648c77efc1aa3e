package kefu.bench.ticket;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kefu.bench.measure.Figures;
import kefu.bench.measure.Report;
import kefu.bench.suite.Consumers;
import kefu.bench.suite.Load;
import kefu.bench.suite.Relay;
import kefu.bench.suite.Target;

/**
 * Several loads that take turns, so that whatever else the machine does hits all of them. Each is warm before, and starts
 * with an empty outbox and nobody behind.
 */
final class Turns implements AutoCloseable {

    private static final int ROUNDS = 2;

    private final Report report;
    private final Relay relay;
    private final Consumers consumers;

    /**
     * One of them.
     *
     * @param followed whether the suite may send its events on meanwhile; otherwise the relay is held
     */
    record Contender(String what, List<? extends Load.Worker> workers, boolean followed) {}

    Turns(Target target, Report report) throws Exception {
        this.report = report;
        this.relay = new Relay(target);
        this.consumers = new Consumers(target);
    }

    Relay relay() {
        return relay;
    }

    void warm(List<Contender> loads) throws Exception {
        for (Contender load : loads) {
            report.doing("warming up: " + load.what());
            relay.hold();
            try {
                report.seen(Load.warm(load.workers()).toString());
            } finally {
                relay.release();
            }
            awaitQuiet();
        }
    }

    /** What each of them did in a second; together each lasts so long. */
    List<BigDecimal> measure(List<Contender> loads, Duration together) throws Exception {
        List<Load.Lap> laps =
                new ArrayList<>(loads.stream().map(_ -> Load.Lap.NONE).toList());
        for (int round = 1; round <= ROUNDS; round++) {
            report.doing("round " + round + " of " + ROUNDS);
            for (int i = 0; i < laps.size(); i++) {
                Load.Lap lap = lap(loads.get(i), together.dividedBy(ROUNDS));
                laps.set(i, laps.get(i).and(lap));
            }
        }
        return laps.stream().map(lap -> Figures.rate(lap.done(), lap.took())).toList();
    }

    private Load.Lap lap(Contender load, Duration time) throws Exception {
        if (!load.followed()) {
            relay.hold();
        }
        Load.Lap lap;
        String behind = "";
        try {
            lap = Load.run(load.workers(), time);
            if (load.followed()) {
                behind = ", the slowest consumer then " + consumers.behind() + " events behind";
            }
        } finally {
            relay.release();
        }
        report.seen(load.what() + ": " + Figures.perSecond(Figures.rate(lap.done(), lap.took())) + behind);
        awaitQuiet();
        return lap;
    }

    private void awaitQuiet() throws Exception {
        relay.awaitSent();
        consumers.awaitCaughtUp();
    }

    static void close(List<Contender> loads) throws Exception {
        for (Contender load : loads) {
            for (Load.Worker worker : load.workers()) {
                worker.close();
            }
        }
    }

    @Override
    public void close() throws Exception {
        relay.close();
        consumers.close();
    }
}
