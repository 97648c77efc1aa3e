package kefu.bench.list;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import kefu.bench.measure.Figures;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Options;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.measure.Samples;
import kefu.bench.suite.Creating;
import kefu.bench.suite.Wire;

/** Whether a page of a list or a search costs the same however many tickets there are: at ten thousand, and at more. */
public final class ListMeasure implements Measure {

    private static final long FEW = 10_000;
    private static final long MANY = 1_000_000;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final int WARM_LAPS = 2;
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final int ROUNDS = 250;
    private static final int FEWEST = 10;

    private final Run run;

    public ListMeasure(Run run) {
        this.run = run;
    }

    @Override
    public List<Result> run() throws Exception {
        long most = run.options().number(Options.Number.TICKETS);
        long[] sizes = LongStream.of(FEW, Math.min(MANY, most), most).distinct().toArray();
        List<Result> results = new ArrayList<>();
        Map<Pages, Long> few = new EnumMap<>(Pages.class);
        define();
        for (long size : sizes) {
            long tickets = fillUpTo(size);
            if (size == sizes[0]) {
                warm();
            }
            run.report().doing("reading at " + tickets + " tickets");
            for (Pages pages : Pages.values()) {
                long p95 = p95(pages);
                long before = few.computeIfAbsent(pages, _ -> p95);
                if (size > sizes[0]) {
                    results.add(Result.ofTimes(pages.title() + ": p95 at " + tickets + " and few", p95, before, "1.3"));
                }
            }
        }
        return results;
    }

    /** A field of the house to narrow a list by; from an earlier run it is there. */
    private void define() throws IOException, InterruptedException {
        String field = """
                {"process":"complaint","key":"%s","title":{"zh":"片区","en":"Area"},"type":"string","filterable":true}""".formatted(Beside.FIELD);
        try (Wire wire = new Wire(run.target().ticket(), run.target().token("9003", "CS_MANAGER"))) {
            Wire.Answer answer = wire.post("/api/v1/ticket-fields", field.getBytes(StandardCharsets.UTF_8));
            if (answer.status() != 201 && answer.status() != 409) {
                throw new IOException("A field was refused: " + answer.status() + " " + answer.body());
            }
        }
    }

    private long fillUpTo(long wanted) throws SQLException, IOException {
        try (Connection database = run.target().bulk()) {
            long missing = wanted - Copies.count(database, "ticket");
            if (missing > 0) {
                run.report().doing("filling up to " + wanted + " tickets, " + missing + " to go");
                new Copies("ticket", 10, true).add(database, original(), missing);
                findable(database);
            }
            return Copies.count(database, "ticket");
        }
    }

    private UUID original() throws IOException {
        try (Creating creating = new Creating(run.target().ticket(), run.agent())) {
            return creating.create();
        }
    }

    /** Twenty tickets, from all over the year, have a note with a word no other has: as many however large the table is. */
    private static void findable(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("INSERT IGNORE INTO ticket_words (id, ticket_id, for_all, words)"
                    + " SELECT id, id, FALSE, '三号泵房漏水' FROM ticket WHERE phone LIKE '+8613800000%2'"
                    + " ORDER BY phone LIMIT 20");
        }
    }

    /** Every page a while, or those that are read first would be read by code that is not compiled yet. */
    private void warm() throws IOException {
        run.report().doing("warming up: all pages");
        try (Wire wire = new Wire(run.target().ticket(), run.agent())) {
            for (int lap = 0; lap < WARM_LAPS; lap++) {
                for (Pages pages : Pages.values()) {
                    for (String page : pages.now(wire)) {
                        readFor(WARM_UP, wire, page);
                    }
                }
            }
        }
    }

    private static void readFor(Duration span, Wire wire, String page) throws IOException {
        long end = System.nanoTime() + span.toNanos();
        do {
            Pages.read(wire, page);
        } while (System.nanoTime() - end < 0);
    }

    /** Of each page its own percentile, and of these the worst: a slow list does not hide behind quick ones. */
    private long p95(Pages pages) throws IOException {
        long worst = 0;
        try (Wire wire = new Wire(run.target().ticket(), run.agent())) {
            for (String page : pages.now(wire)) {
                readFor(WARM_UP, wire, page);
                long p95 = p95(wire, page);
                run.report()
                        .seen("p95 " + Figures.milliseconds(p95) + " ms  "
                                + page.replaceFirst("&cursor=.*", ", next page"));
                worst = Math.max(worst, p95);
            }
        }
        return worst;
    }

    private static long p95(Wire wire, String page) throws IOException {
        Samples samples = new Samples(ROUNDS);
        long end = System.nanoTime() + MOST.toNanos();
        for (int i = 0; i < ROUNDS && (i < FEWEST || System.nanoTime() - end < 0); i++) {
            long start = System.nanoTime();
            Pages.read(wire, page);
            samples.add(System.nanoTime() - start);
        }
        return samples.percentile(95);
    }
}
