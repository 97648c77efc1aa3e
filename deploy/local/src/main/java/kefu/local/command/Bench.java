package kefu.local.command;

import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.artifact.Programs;
import kefu.local.server.SuiteAddresses;

/** {@code ./kefu bench}: how fast it is, against the bare limit of the same machine and the same database. */
final class Bench implements Command {

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String summary() {
        return "measure the suite against the bare limit of this machine";
    }

    @Override
    public String help() {
        return """
                ./kefu bench [measure …] [options]

                Measures the suite that is up on this machine, each figure beside the bare limit of the same machine and
                database. Loads are warmed up until two laps in a row differ by less than 5 %. What is measured, by default
                create, step, relay and latency:

                  create      opening complaints at the service and through the gateway, beside a JDBC loop that writes the
                              same rows; the relay is held, for the loop sends nothing either, then again with the suite
                              following
                  step        taking a step of a complaint, beside a JDBC loop that writes the same rows
                  relay       events a second from the outbox to the broker, beside a bare producer
                  latency     from a commit until a consumer holds the event
                  gateway     what the gateway adds to a request, beside what nginx adds; skipped where no nginx is installed
                  streams     many live streams on one gateway: its memory, and how late a ticket is known to all of them
                  webhooks    deliveries a second to receivers that take 100 ms each
                  timers      clocks that are all due at once, beside a SQL loop that does the same to the same rows
                  import      a file of tickets and one of customers through the gateway, rows a second beside a JDBC loop that
                              writes the same rows, many in a statement; the relay held, then again with the suite following
                  list        lists, what is due today, the look-up of a number and searches for a rare and a common word, at
                              ten thousand tickets and at more; ./kefu reset before, or few are not few

                  --seconds 20         how long each load lasts after its warm-up, 2 to 600
                  --connections 16     how many create, step or read at a time, 1 to 200
                  --tickets 1000000    how far list fills the database, 20000 to 20000000
                  --rows 10000         how many rows a file of import has, 1000 to 1000000
                  --timers 100000      how many clocks are due at once, 1000 to 2000000
                  --streams 5000       how many follow, 1 to 10000
                  --deliveries 20000   how many deliveries webhooks waits for, 1000 to 1000000

                For measured load bring the suite up with the optimising compiler; what was created stays until ./kefu reset:

                  KEFU_SERVICE_JVM="-XX:+UseSerialGC -Xmx512m" ./kefu up""";
    }

    @Override
    public boolean passesThrough() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        return new Programs(layout, console)
                .run("deploy/bench", "kefu.bench.Bench", SuiteAddresses.of(layout), arguments.words());
    }
}
