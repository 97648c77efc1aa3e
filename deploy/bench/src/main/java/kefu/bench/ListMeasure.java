package kefu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a page of a list costs the same however many tickets there are: the newest, those of a process in a state, the
 * work queue, one person's queue, and a page further on of each; at ten thousand tickets and at a million.
 */
final class ListMeasure {

    private static final long FEW = 10_000;
    private static final long MANY = 1_000_000;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int ROUNDS = 250;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of(
            "/api/v1/tickets?limit=50",
            "/api/v1/tickets?limit=50&process=complaint&state=RECORDED",
            "/api/v1/tickets?limit=50&closed=false&sort=priority",
            "/api/v1/tickets?limit=50&assignee=B10&closed=false&sort=priority");

    private final Target target;
    private final String token;
    private final Report report;
    private final Multiplication tickets;
    private long few;
    private long fewP95;

    ListMeasure(Target target, String token, Report report) {
        this.target = target;
        this.token = token;
        this.report = report;
        this.tickets = new Multiplication(target, token, report);
    }

    /** To be called first, while there are few. */
    void small() throws SQLException, IOException {
        tickets.fillUpTo(FEW);
        few = tickets.tickets();
        fewP95 = p95(few);
    }

    Result large() throws SQLException, IOException {
        tickets.fillUpTo(MANY);
        long many = tickets.tickets();
        long manyP95 = p95(many);
        BigDecimal ratio = Figures.ratio(BigDecimal.valueOf(manyP95), BigDecimal.valueOf(fewP95));
        return new Result(
                "list page p95, " + many + " vs " + few,
                Figures.milliseconds(manyP95) + " ms",
                Figures.milliseconds(fewP95) + " ms",
                ratio,
                "ratio ≤ 1.3",
                ratio.compareTo(new BigDecimal("1.3")) <= 0);
    }

    private long p95(long count) throws IOException {
        report.doing("listing at " + count + " tickets");
        try (Wire wire = new Wire(target.ticket(), token)) {
            List<String> pages = new ArrayList<>(LISTS);
            for (String list : LISTS) {
                JsonNode next = JSON.readTree(page(wire, list)).path("next");
                if (next.isTextual()) {
                    pages.add(list + "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8));
                }
            }
            long end = System.nanoTime() + WARM_UP.toNanos();
            for (int i = 0; System.nanoTime() - end < 0; i++) {
                page(wire, pages.get(i % pages.size()));
            }
            return slowest(wire, pages);
        }
    }

    /** Of each page its own percentile, and of these the worst: a slow list does not hide behind quick ones. */
    private long slowest(Wire wire, List<String> pages) throws IOException {
        Samples[] samples = new Samples[pages.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = round == 0 ? new Samples(ROUNDS) : samples[i];
                long start = System.nanoTime();
                page(wire, pages.get(i));
                samples[i].add(System.nanoTime() - start);
            }
        }
        long worst = 0;
        for (int i = 0; i < samples.length; i++) {
            String page = pages.get(i).replaceFirst("&cursor=.*", ", next page");
            report.seen("p95 " + Figures.milliseconds(samples[i].percentile(95)) + " ms  " + page);
            worst = Math.max(worst, samples[i].percentile(95));
        }
        return worst;
    }

    private static String page(Wire wire, String path) throws IOException {
        Wire.Answer answer = wire.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " was refused: " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }
}
