package kefu.journeys.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kefu.journeys.Suite;
import kefu.journeys.demo.Customers.Customer;

/**
 * Plays a month at a call centre, from the first of March 2024 on: customers are on file and calls come in by the hour,
 * complaints walk their nine steps and somebody forgets one; callbacks fall due and are signed; money comes in and makes
 * a class; a gas bill nobody pays ends in a suspension. Tells what happened.
 */
public final class Demo {

    private static final int PAYERS = 3;
    private static final int GAS_USERS = 5;

    private final Suite suite;
    private final PrintStream out;
    private final Cast cast;
    private final Money money;

    /** The demo on this suite, told to this stream. */
    public Demo(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
        this.cast = Cast.of(suite);
        this.money = new Money(cast);
    }

    public static void main(String[] arguments) {
        new Demo(Suite.running(), new PrintStream(System.out, true, StandardCharsets.UTF_8)).play(1);
    }

    /** The whole month, in the order of its days, with every Nth of the customers and calls. */
    public void play(int every) {
        suite.itIs("2024-03-01T08:00:00+08:00");
        money.sellsServices();
        Customers customers = Customers.opened(cast, Sheet.rows("customers.csv", every));
        tell("1 March, 08:00", customers.count() + " customers are on file.");
        calls(customers, every);
        Customer payer = customers.some(0);
        GasBills bills = new GasBills(cast, customers, GAS_USERS);

        Callbacks callbacks = new Callbacks(cast, customers);
        aWeekLater(callbacks);
        suite.itIs("2024-03-15T10:00:00+08:00");
        tell("15 March", made(callbacks));
        suite.itIs("2024-03-21T10:00:00+08:00");
        money.comesIn(List.of(payer, customers.some(1), customers.some(2)));
        bills.areDelivered();
        tell(
                "21 March",
                PAYERS + " customers pay 20000.00 each; the gas of " + GAS_USERS + " businesses is read and settled.");
        suite.itIs("2024-03-25T10:00:00+08:00");
        bills.arePaidExceptOne();
        tell("25 March", "All pay their gas but " + bills.last().name() + ".");
        aNewQuarter(payer, bills);
        out.println(
                "Look around: the docs page shows every route; ./kefu clock +7d goes on, ./kefu reset starts anew.");
    }

    private void calls(Customers customers, int every) {
        Day day = new Day(cast);
        Map<Integer, List<String[]>> byHour = new TreeMap<>();
        for (String[] call : Sheet.rows("calls.csv", every)) {
            byHour.computeIfAbsent(Integer.valueOf(call[0]), hour -> new ArrayList<>())
                    .add(call);
        }
        byHour.forEach((hour, calls) -> {
            suite.itIs("2024-03-01T%02d:00:00+08:00".formatted(hour));
            Map<String, Integer> count = new TreeMap<>();
            for (String[] call : calls) {
                String customer = customers.some(Integer.parseInt(call[1])).id();
                count.merge(day.take(call, customer), 1, Integer::sum);
            }
            tell("1 March, %02d:00".formatted(hour), count.toString());
        });
    }

    /** The forgotten complaints have missed their deadlines, and the callbacks of the major ones are due. */
    private void aWeekLater(Callbacks callbacks) {
        suite.itIs("2024-03-08T19:00:00+08:00");
        var late = cast.manager()
                .awaits(
                        "/tickets?process=complaint&overdue=true&limit=200",
                        answer -> !answer.items().isEmpty());
        tell("8 March", late.items().size() + " complaint(s) missed a deadline, among them:");
        for (int i = 0; i < Math.min(3, late.items().size()); i++) {
            JsonNode ticket = late.items().path(i);
            tell(
                    "",
                    ticket.path("number").asText() + "  " + ticket.path("state").asText() + "  " + missed(ticket));
        }
        tell("", made(callbacks));
    }

    private static String made(Callbacks callbacks) {
        Callbacks.Made made = callbacks.makeDue();
        return made.signed() + " callbacks made and signed, " + made.complaintsClosed()
                + " complaints evaluated and closed.";
    }

    private void aNewQuarter(Customer payer, GasBills bills) {
        suite.itIs("2024-04-01T10:00:00+08:00");
        tell(
                "1 April",
                payer.name() + " is class " + money.classOf(payer) + "; his next call goes to " + money.handlerOf(payer)
                        + ", his own handler.");
        String dunning = bills.caseOfTheLast();
        bills.isNoticed(dunning);
        tell("", bills.last().name() + " has not paid his gas: noticed by phone.");
        suite.itIs("2024-04-05T10:00:00+08:00");
        tell(
                "5 April",
                "Debt handed over, payment demanded, supply suspended: work order " + bills.isSuspended(dunning) + ".");
    }

    private static String missed(JsonNode ticket) {
        List<String> breached = new ArrayList<>();
        for (JsonNode clock : ticket.path("clocks")) {
            if (clock.path("state").asText().equals("BREACHED")) {
                breached.add(clock.path("name").asText() + " was due "
                        + clock.path("dueAt").asText());
            }
        }
        return String.join(", ", breached);
    }

    private void tell(String when, String what) {
        out.printf("%-16s%s%n", when, what);
    }
}
