package kefu.journeys.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kefu.journeys.Suite;

/**
 * Plays the first of March 2024 at a call centre: customers are on file, calls come in by the hour, complaints walk
 * their nine steps, somebody forgets one, and the callbacks of the next days appear. Tells what happened.
 */
public final class Demo {

    private static final String DAY = "2024-03-01T%02d:00:00+08:00";

    private final Suite suite;
    private final Cast cast;
    private final Day day;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> customers = new ArrayList<>();

    private Demo(Suite suite) {
        this.suite = suite;
        this.cast = Cast.of(suite);
        this.day = new Day(cast);
    }

    public static void main(String[] arguments) throws Exception {
        new Demo(Suite.running()).play();
    }

    private void play() throws Exception {
        suite.itIs(DAY.formatted(8));
        out.println("08:00  The files are opened.");
        openFiles(Sheet.rows("customers.csv"));
        out.printf("       %d customers are on file.%n", customers.size());
        Map<Integer, List<String[]>> byHour = new TreeMap<>();
        for (String[] call : Sheet.rows("calls.csv")) {
            byHour.computeIfAbsent(Integer.valueOf(call[0]), hour -> new ArrayList<>())
                    .add(call);
        }
        for (var hour : byHour.entrySet()) {
            suite.itIs(DAY.formatted(hour.getKey()));
            Map<String, Integer> count = takeCalls(hour.getValue());
            out.printf("%02d:00  %s%n", hour.getKey(), count);
        }
        afterwards();
    }

    private void openFiles(List<String[]> rows) throws InterruptedException, ExecutionException {
        try (ExecutorService clerks = Executors.newFixedThreadPool(4)) {
            List<Future<String>> opened = new ArrayList<>();
            for (String[] row : rows) {
                opened.add(clerks.submit(() -> day.open(row)));
            }
            for (Future<String> one : opened) {
                customers.add(one.get());
            }
        }
    }

    private Map<String, Integer> takeCalls(List<String[]> calls) {
        Map<String, Integer> count = new TreeMap<>();
        for (String[] call : calls) {
            String customer = customers.get(Integer.parseInt(call[1]) % customers.size());
            count.merge(day.take(call, customer), 1, Integer::sum);
        }
        return count;
    }

    /** Three days later nobody looked after the forgotten complaint, and the first callbacks are waiting. */
    private void afterwards() {
        suite.itIs("2024-03-08T10:00:00+08:00");
        int late = cast.manager()
                .get("/tickets?process=complaint&overdue=true&limit=200")
                .items()
                .size();
        out.printf("A week later: %d complaint(s) missed a deadline:%n", late);
        for (JsonNode ticket : cast.manager()
                .get("/tickets?process=complaint&overdue=true&limit=3")
                .items()) {
            out.printf(
                    "       %s  %s  %s%n",
                    ticket.path("number").asText(), ticket.path("state").asText(), clocks(ticket));
        }
        int waiting = cast.caller().get("/callbacks?limit=200").items().size();
        out.printf("Callbacks waiting or made: %d%n", waiting);
        out.println(
                "Look around: the docs page shows every route; ./kefu clock +7d goes on, ./kefu reset starts anew.");
    }

    private static String clocks(JsonNode ticket) {
        List<String> breached = new ArrayList<>();
        for (JsonNode clock : ticket.path("clocks")) {
            if (clock.path("state").asText().equals("BREACHED")) {
                breached.add(clock.path("name").asText() + " was due "
                        + clock.path("dueAt").asText());
            }
        }
        return String.join(", ", breached);
    }
}
