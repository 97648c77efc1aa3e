package kefu.bench.ticket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.suite.Creating;
import kefu.bench.ticket.Turns.Contender;

/** Taking a step of a complaint at the service, beside a loop that changes and adds the same rows. */
public final class StepMeasure implements Measure {

    private static final int TICKETS = 2_000;

    private final Run run;

    public StepMeasure(Run run) {
        this.run = run;
    }

    @Override
    public List<Result> run() throws Exception {
        int many = run.connections();
        try (Turns turns = new Turns(run.target(), run.report());
                BareSteps bare = BareSteps.of(run.target(), run.agent(), turns.relay())) {
            run.report().seen("a step is " + bare.shape());
            var service = Stepping.atOnce(many, run.target().ticket(), run.agent(), tickets());
            List<Contender> held = List.of(
                    new Contender("steps at the service", service, false),
                    new Contender("bare loop", bare.atOnce(many), false));
            try {
                turns.warm(held);
                List<BigDecimal> alone = turns.measure(held, run.options().measured());
                return List.of(Result.ofRates(
                        "step at the service, " + many + " conn.", alone.getFirst(), alone.getLast(), "0.50"));
            } finally {
                Turns.close(held);
            }
        }
    }

    private List<UUID> tickets() throws Exception {
        run.report().doing("creating " + TICKETS + " complaints to take steps of");
        List<UUID> tickets = new ArrayList<>();
        try (Creating creating = new Creating(run.target().ticket(), run.agent())) {
            for (int i = 0; i < TICKETS; i++) {
                tickets.add(creating.create());
            }
        }
        return tickets;
    }
}
