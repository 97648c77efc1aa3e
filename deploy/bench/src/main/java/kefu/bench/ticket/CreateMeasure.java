package kefu.bench.ticket;

import java.math.BigDecimal;
import java.util.List;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.suite.Creating;
import kefu.bench.ticket.Turns.Contender;

/**
 * Creating tickets at the service and through the gateway, beside a loop that only writes the same rows. The loop sends no
 * events, so the relay is held while it is compared with; sending is measured on its own. Then the same with the suite
 * following: relay, broker, consumers and the gateway's log of changes on the same cores.
 */
public final class CreateMeasure implements Measure {

    private final Run run;

    public CreateMeasure(Run run) {
        this.run = run;
    }

    @Override
    public List<Result> run() throws Exception {
        int many = run.connections();
        try (Turns turns = new Turns(run.target(), run.report());
                BareRows bare = BareRows.of(run.target(), run.agent(), turns.relay())) {
            run.report().seen("a complaint is " + bare.shape());
            var service = Creating.atOnce(many, run.target().ticket(), run.agent());
            var gateway = Creating.atOnce(many, run.target().gateway(), run.agent());
            List<Contender> held = List.of(
                    new Contender("service", service, false),
                    new Contender("gateway", gateway, false),
                    new Contender("bare loop", bare.atOnce(many), false));
            try {
                turns.warm(held);
                List<BigDecimal> alone = turns.measure(held, run.options().measured());
                run.report().doing("the same with the suite following");
                List<BigDecimal> followed = turns.measure(
                        List.of(new Contender("service", service, true), new Contender("gateway", gateway, true)),
                        run.options().measured());
                return results(alone, followed);
            } finally {
                Turns.close(held);
            }
        }
    }

    private List<Result> results(List<BigDecimal> alone, List<BigDecimal> followed) {
        BigDecimal bare = alone.getLast();
        return List.of(
                Result.ofRates("create at the service, " + run.connections() + " conn.", alone.get(0), bare, "0.55"),
                Result.ofRates("create through the gateway", alone.get(1), bare, "0.40"),
                Result.told("create at the service, suite following", followed.get(0), bare),
                Result.told("create through the gateway, suite following", followed.get(1), bare));
    }
}
