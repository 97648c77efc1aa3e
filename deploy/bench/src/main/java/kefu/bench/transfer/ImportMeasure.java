package kefu.bench.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kefu.bench.measure.Figures;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Options;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.suite.Load;
import kefu.bench.suite.Relay;
import kefu.bench.suite.Schema;

/**
 * A file of tickets and one of customers through the gateway, rows a second beside a loop over one connection that writes the
 * same rows, many in a statement. The loop sends no events, so the relay is held while it is compared with; then again with the suite following.
 */
public final class ImportMeasure implements Measure {

    private static final BigDecimal GOAL = new BigDecimal("1000");
    private static final int WARM_UPS = 3;

    private final Run run;
    private final String name = "B" + UUID.randomUUID().toString().substring(0, 8);
    private int files;

    public ImportMeasure(Run run) {
        this.run = run;
    }

    @Override
    public List<Result> run() throws Exception {
        List<Result> results = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            results.addAll(of(sheet));
        }
        return results;
    }

    private List<Result> of(Sheet sheet) throws Exception {
        int rows = run.options().number(Options.Number.ROWS);
        Schema schema = sheet.schema(run.target());
        String token = run.target().token("9002", sheet.role());
        try (Importing importing = new Importing(run.target().gateway(), token, sheet);
                Relay relay = new Relay(schema)) {
            run.report().doing("warming up: " + WARM_UPS + " files of " + sheet.what());
            for (int i = 0; i < WARM_UPS; i++) {
                importing.take(next(), rows / 2);
            }
            relay.awaitSent();
            BigDecimal held;
            BigDecimal bare;
            relay.hold();
            try {
                held = seen(sheet.what() + ", relay held", importing.take(next(), rows));
                bare = bare(sheet, schema, rows);
            } finally {
                relay.release();
            }
            relay.awaitSent();
            BigDecimal followed = seen(sheet.what() + ", suite following", importing.take(next(), rows));
            relay.awaitSent();
            return List.of(
                    Result.atLeast("import of " + sheet.what() + " through the gateway", held, bare, GOAL),
                    Result.told("import of " + sheet.what() + ", suite following", followed, bare));
        }
    }

    private BigDecimal bare(Sheet sheet, Schema schema, int rows) throws Exception {
        try (BareImport bare = BareImport.of(schema, sheet, name + files + ".1")) {
            run.report().seen("a row of " + sheet.what() + " is " + bare.shape());
            bare.take(rows / 2);
            return seen("bare loop", bare.take(rows));
        }
    }

    /** What the ids of another file begin with. */
    private String next() {
        return name + ++files;
    }

    private BigDecimal seen(String what, Load.Lap lap) {
        BigDecimal rate = Figures.rate(lap.done(), lap.took());
        run.report().seen(what + ": " + Figures.perSecond(rate));
        return rate;
    }
}
