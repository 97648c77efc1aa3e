package kefu.local.command;

import java.time.Duration;
import java.util.Set;
import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.Options;
import kefu.local.server.Backends;
import kefu.local.server.Suite;

/** {@code ./kefu up}: from nothing to a suite that answers. */
final class Up implements Command {

    @Override
    public String name() {
        return "up";
    }

    @Override
    public String summary() {
        return "bring the whole suite up and say where it is";
    }

    @Override
    public String help() {
        return """
                ./kefu up
                ./kefu up --external --mysql HOST:PORT --kafka HOST:PORT[,HOST:PORT…]

                Starts a real MySQL, a real Kafka and all services, and waits until they are ready. The first time it
                fetches both servers and builds the services; later only what changed is built again. Doing it twice is
                harmless: what runs is left alone, and a service whose sources changed is restarted.

                  --external      stand on a given MySQL and Kafka instead of starting our own
                  --mysql         where that MySQL listens; .kefu/accounts.sql holds the accounts it needs
                  --kafka         where that Kafka listens

                Everything listens on 127.0.0.1 alone. Data stays in .kefu until ./kefu reset.""";
    }

    @Override
    public Options options() {
        return new Options(Set.of("external"), Set.of("mysql", "kafka"));
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        arguments.noWords();
        long begun = System.nanoTime();
        Suite suite = new Suite(layout, console);
        suite.up(backends(arguments, layout, suite));
        console.progress(
                "ready after " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
        console.line(Welcome.text(layout));
        return 0;
    }

    private static Backends backends(Arguments arguments, Layout layout, Suite suite) {
        Backends wanted = wanted(arguments, layout);
        Backends remembered = Backends.of(layout);
        boolean running = suite.services().stream()
                .anyMatch(service -> service.daemon().find().isPresent());
        if (!running || wanted.equals(remembered)) {
            return wanted;
        }
        if (arguments.has("external")) {
            throw new Failure("The suite is up on another MySQL and Kafka; ./kefu down first.");
        }
        return remembered;
    }

    private static Backends wanted(Arguments arguments, Layout layout) {
        if (!arguments.has("external")) {
            if (arguments.option("mysql").isPresent()
                    || arguments.option("kafka").isPresent()) {
                throw new Failure("--mysql and --kafka belong to --external.");
            }
            return Backends.own(layout);
        }
        return Backends.external(required(arguments, "mysql"), required(arguments, "kafka"));
    }

    private static String required(Arguments arguments, String option) {
        return arguments.option(option).orElseThrow(() -> new Failure("--external needs --" + option + " HOST:PORT."));
    }
}
