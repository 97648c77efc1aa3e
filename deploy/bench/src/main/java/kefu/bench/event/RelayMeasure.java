package kefu.bench.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import kefu.bench.measure.Figures;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Report;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.suite.Creating;
import kefu.bench.suite.Relay;
import kefu.bench.suite.Target;

/**
 * How many events a second one service sends: rows are gathered while the relay is kept from its turn; the time runs from
 * the moment it may send until the last row is confirmed and removed. Beside it, a bare producer with the same events.
 */
public final class RelayMeasure implements Measure {

    private static final int WARM_UP_EVENTS = 100_000;
    private static final int EVENTS = 200_000;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final BigDecimal GOAL = new BigDecimal("30000");

    private final Target target;
    private final String token;
    private final Report report;

    public RelayMeasure(Run run) {
        this.target = run.target();
        this.token = run.agent();
        this.report = run.report();
    }

    @Override
    public List<Result> run() throws Exception {
        BigDecimal rate;
        try (Relay relay = new Relay(target);
                Creating creating = new Creating(target.ticket(), token)) {
            creating.create(); // so that the topic is there
            relay.awaitSent();
            report.doing("warming up the relay");
            Duration warmed = Duration.ZERO;
            while (warmed.compareTo(WARM_UP) < 0) {
                warmed = warmed.plus(sent(relay, WARM_UP_EVENTS));
            }
            report.doing("relaying " + EVENTS + " events");
            rate = Figures.rate(EVENTS, sent(relay, EVENTS));
            report.seen(Figures.perSecond(rate));
        }
        BigDecimal bare = bare();
        return List.of(new Result(
                "relay, events sent by one service",
                Figures.perSecond(rate),
                Figures.perSecond(bare),
                Figures.ratio(rate, bare),
                "≥ 30,000/s",
                rate.compareTo(GOAL) >= 0));
    }

    private Duration sent(Relay relay, int events) throws Exception {
        relay.hold();
        long last;
        try {
            Flood.pour(target, events, Flood.UNHEARD);
            last = relay.last();
        } finally {
            relay.release();
        }
        long start = System.nanoTime();
        relay.awaitGone(last);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private BigDecimal bare() throws Exception {
        report.doing("the same events from a bare producer");
        try (BareTopic topic = new BareTopic(target.kafka())) {
            long end = System.nanoTime() + WARM_UP.toNanos();
            do {
                topic.send(WARM_UP_EVENTS);
            } while (System.nanoTime() - end < 0);
            return Figures.rate(EVENTS, topic.send(EVENTS));
        }
    }
}
