package kefu.bench.ticket;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * time has passed and tells others. The relay is held, as the bare loop sends nothing either.
 */
public final class TimerMeasure implements Measure {

    private static final int WARM_UP = 10_000;

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
                Connection database = run.target().database()) {
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
                fired(due, original, WARM_UP);
                run.report().doing(many + " clocks are due");
                BigDecimal rate = Figures.rate(many, fired(due, original, many));
                run.report().seen(Figures.perSecond(rate));
                BigDecimal bare = Figures.rate(many, bare(due, original, many, change, event));
                run.report().seen("bare loop: " + Figures.perSecond(bare));
                return List.of(Result.ofRates(many + " due clocks", rate, bare, "0.40"));
            } finally {
                relay.release();
            }
        }
    }

    private Duration fired(Due due, UUID original, int many) throws SQLException {
        due.hold();
        byte[] last;
        try (Connection bulk = run.target().bulk()) {
            new Copies("ticket", 1, false).add(bulk, original, many);
            due.set("timer", "ticket", original);
            last = due.last();
        } finally {
            due.release();
        }
        long start = System.nanoTime();
        due.awaitFired(last);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Duration bare(Due due, UUID original, int many, Change change, Template event) throws SQLException {
        try (Scratch _ = new Scratch(run.target().tickets(), List.of("ticket", "timer", "outbox"));
                Connection bulk = run.target().bulk();
                Connection database = run.target().database()) {
            run.report().doing("the same in a bare loop");
            new Copies(Scratch.nameOf("ticket"), 1, false).add(bulk, original, many);
            due.set(Scratch.nameOf("timer"), Scratch.nameOf("ticket"), original);
            long start = System.nanoTime();
            new BareClocks(database, change, event).drain();
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
