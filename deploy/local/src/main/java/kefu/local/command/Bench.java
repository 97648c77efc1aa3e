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
                ./kefu bench [arguments of the bench]

                Measures creating and listing tickets, the gateway, the relay and the way of an event, each beside the bare limit
                of this machine and database, and prints the ratios. For measured load bring the suite up with the optimising
                compiler:

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
