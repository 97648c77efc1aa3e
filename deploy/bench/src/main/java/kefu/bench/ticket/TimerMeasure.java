package kefu.bench.ticket;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kefu.bench.list.Copies;
import kefu.bench.measure.Figures;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Options;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.suite.Creating;
import kefu.bench.suite.Ids;
import kefu.bench.suite.Relay;

/**
 * Clocks of as many tickets, all due at once as after a long downtime: the service notes for each ticket that half of the
 * time has passed and tells others. The relay is held, as the bare loop sends nothing either. The service fires all of them,
 * the bare loop as many as it can in two minutes, with as many due.
 */
public final class TimerMeasure implements Measure {

    private static final int WARM_UP = 10_000;
    private static final Duration BARE = Duration.ofMinutes(2);

    private final Run run;

    public TimerMeasure(Run run) {
        this.run = run;
    }

    @Override
    public List<Result> run() throws Exception {
        int many = run.options().number(Options.Number.TIMERS);
        try (Due due = new Due(run.target());
                Relay relay = new Relay(run.target());
                Creating creating = new Creating(run.target().ticket(), run.agent());
                Connection database = run.target().database();
                Scratch _ = new Scratch(run.target().tickets(), List.of("ticket", "timer", "outbox"))) {
            relay.hold();
            try {
                UUID model = creating.create();
                Map<String, Object> before = Change.row(database, model);
                long last = relay.last();
                due.hurry(model);
                due.awaitFired(Ids.bytes(model));
                Change change = Change.between(before, Change.row(database, model));
                Template event = Template.read(database, "outbox", "id > " + last + " AND subject", model.toString());
                UUID original = creating.create();
                run.report().doing("warming up: " + WARM_UP + " clocks");
                fill(original, WARM_UP, "ticket");
                fired(due, original);
                run.report().doing("copying " + many + " tickets, and the same for the bare loop");
                fill(original, many, "ticket", Scratch.nameOf("ticket"));
                BigDecimal rate = fired(due, original);
                BigDecimal bare = bare(due, original, new BareClocks(database, change, event));
                return List.of(Result.ofRates(many + " due clocks", rate, bare, "0.40"));
            } finally {
                relay.release();
            }
        }
    }

    /** Each table by a connection of its own, at the same time. */
    private void fill(UUID original, int many, String... tables) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(tables.length)) {
            List<Future<?>> filling = new ArrayList<>();
            for (String table : tables) {
                filling.add(threads.submit(() -> copy(table, original, many)));
            }
            for (Future<?> one : filling) {
                one.get();
            }
        }
    }

    private Object copy(String table, UUID original, int many) throws SQLException {
        try (Connection bulk = run.target().bulk()) {
            new Copies(table, 1, false).add(bulk, original, many);
            return table;
        }
    }

    /** How many a second; the first and the last of them are told too, for how many wait is not to make one dearer. */
    private BigDecimal fired(Due due, UUID original) throws SQLException {
        List<byte[]> marks = new ArrayList<>();
        due.hold();
        int many;
        try {
            many = due.set("timer", "ticket", original);
            for (int place : new int[] {many / 10, many - many / 10, many}) {
                marks.add(due.inOrder(place));
            }
            run.report().doing(many + " clocks are due");
        } finally {
            due.release();
        }
        List<Long> nanos = new ArrayList<>();
        long start = System.nanoTime();
        for (byte[] mark : marks) {
            due.awaitFired(mark);
            nanos.add(System.nanoTime() - start);
        }
        BigDecimal rate = Figures.rate(many, Duration.ofNanos(nanos.get(2)));
        BigDecimal first = Figures.rate(many / 10, Duration.ofNanos(nanos.get(0)));
        BigDecimal last = Figures.rate(many / 10, Duration.ofNanos(nanos.get(2) - nanos.get(1)));
        run.report()
                .seen(Figures.perSecond(rate) + "; the first tenth " + Figures.perSecond(first) + ", the last "
                        + Figures.perSecond(last));
        return rate;
    }

    private BigDecimal bare(Due due, UUID original, BareClocks loop) throws SQLException {
        run.report().doing("the same in a bare loop");
        due.set(Scratch.nameOf("timer"), Scratch.nameOf("ticket"), original);
        long start = System.nanoTime();
        int drained = loop.drain(BARE);
        BigDecimal rate = Figures.rate(drained, Duration.ofNanos(System.nanoTime() - start));
        run.report().seen("bare loop: " + Figures.perSecond(rate) + ", " + drained + " of them");
        return rate;
    }
}
