package kefu.bench.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kefu.bench.measure.Figures;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Options;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.suite.Creating;

/** Many live streams on one gateway: what they take of its memory, and how long an event takes to the last of them. */
public final class StreamMeasure implements Measure {

    /** As many as one caller may have. */
    private static final int OF_ONE_CALLER = 100;

    private static final int EVENTS = 10;
    private static final long MOST_MEBIBYTES = 1_024;

    private final Run run;

    public StreamMeasure(Run run) {
        this.run = run;
    }

    @Override
    public List<Result> run() throws Exception {
        int many = run.options().number(Options.Number.STREAMS);
        long before = run.target().megabytes("gateway");
        try (Followers followers = new Followers(run.target().gateway());
                Creating creating = new Creating(run.target().ticket(), run.agent())) {
            run.report().doing("opening " + many + " streams, " + OF_ONE_CALLER + " of each operator");
            for (int operator = 1; followers.size() < many; operator++) {
                followers.join(
                        run.target().token("s" + operator, "AGENT"), Math.min(OF_ONE_CALLER, many - followers.size()));
            }
            long open = run.target().megabytes("gateway");
            List<Long> last = new ArrayList<>();
            for (int i = 0; i < EVENTS; i++) {
                last.add(tell(followers, creating));
            }
            long after = run.target().megabytes("gateway");
            run.report()
                    .seen("memory of the gateway in MiB: " + before + " before, " + open + " with all open, " + after
                            + " after the events");
            long most = Math.max(open, after);
            return List.of(
                    Result.bounded(
                            many + " streams, memory of the gateway", most + " MiB", "≤ 1 GiB", most <= MOST_MEBIBYTES),
                    Result.told(
                            "a ticket known to all of them, longest of " + EVENTS,
                            Figures.milliseconds(
                                            last.stream().max(Long::compare).orElseThrow()) + " ms"));
        }
    }

    /** How long until the last of them knew of a new ticket. */
    private long tell(Followers followers, Creating creating) throws Exception {
        long start = System.nanoTime();
        UUID ticket = creating.create();
        long[] at = followers.await("\"subject\":\"" + ticket + "\"", followers.size());
        Arrays.sort(at);
        run.report()
                .seen("ticket " + ticket + " known to half of them after "
                        + Figures.milliseconds(at[at.length / 2] - start) + " ms, to all after "
                        + Figures.milliseconds(at[at.length - 1] - start) + " ms");
        return at[at.length - 1] - start;
    }
}
