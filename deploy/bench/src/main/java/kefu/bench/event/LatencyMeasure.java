package kefu.bench.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kefu.bench.measure.Figures;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Report;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.measure.Samples;
import kefu.bench.suite.Creating;
import kefu.bench.suite.Ids;
import kefu.bench.suite.Target;

/**
 * How soon another service knows of a change: tickets are created one at a time, and the time runs from the answer, which
 * is sent right after the commit, until a consumer of {@code ticket.events} holds the event. Counted from the request,
 * creation included, it is an upper bound. Beside it, a bare producer and the same consumer.
 */
public final class LatencyMeasure implements Measure {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int EVENTS = 1_000;
    private static final BigDecimal GOAL = new BigDecimal("30");

    private final Target target;
    private final String token;
    private final Report report;

    public LatencyMeasure(Run run) {
        this.target = run.target();
        this.token = run.agent();
        this.report = run.report();
    }

    @Override
    public List<Result> run() throws Exception {
        Samples answered = new Samples(EVENTS);
        Samples asked = new Samples(EVENTS);
        tickets(answered, asked);
        report.seen("from the request, creation included: p50 / p99 " + asked);
        Samples bare = bare();
        BigDecimal p99 = Figures.milliseconds(answered.percentile(99));
        return List.of(new Result(
                "commit to consumed, p50 / p99",
                answered.toString(),
                bare.toString(),
                Figures.ratio(p99, Figures.milliseconds(bare.percentile(99))),
                "p99 ≤ 30 ms",
                p99.compareTo(GOAL) <= 0));
    }

    private void tickets(Samples answered, Samples asked) throws Exception {
        report.doing("following the events of " + EVENTS + " tickets, after a warm-up");
        try (Creating creating = new Creating(target.ticket(), token);
                Arrivals arrivals = new Arrivals(target.kafka(), "ticket.events")) {
            long end = System.nanoTime() + WARM_UP.toNanos();
            while (System.nanoTime() - end < 0) {
                arrivals.at(creating.create().toString());
            }
            for (int i = 0; i < EVENTS; i++) {
                long request = System.nanoTime();
                UUID ticket = creating.create();
                long answer = System.nanoTime();
                long arrival = arrivals.at(ticket.toString());
                // The event may overtake the answer.
                answered.add(Math.max(0, arrival - answer));
                asked.add(arrival - request);
            }
        }
    }

    private Samples bare() throws Exception {
        report.doing("following as many events of a bare producer");
        Samples samples = new Samples(EVENTS);
        try (BareTopic topic = new BareTopic(target.kafka());
                Arrivals arrivals = new Arrivals(target.kafka(), topic.name())) {
            long end = System.nanoTime() + WARM_UP.toNanos();
            while (System.nanoTime() - end < 0) {
                follow(topic, arrivals);
            }
            for (int i = 0; i < EVENTS; i++) {
                samples.add(follow(topic, arrivals));
            }
        }
        return samples;
    }

    private static long follow(BareTopic topic, Arrivals arrivals) throws Exception {
        UUID subject = Ids.next();
        long start = System.nanoTime();
        topic.send(subject);
        return arrivals.at(subject.toString()) - start;
    }
}
