package kefu.local.command;

import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.server.TestServers;

/** {@code ./kefu test-servers}: keeps the servers of the tests between builds, for those who build all day. */
final class TestServersCommand implements Command {

    @Override
    public String name() {
        return "test-servers";
    }

    @Override
    public String summary() {
        return "keep the servers of the tests running between builds";
    }

    @Override
    public String help() {
        return """
                ./kefu test-servers start|stop|show

                  start    start the MySQL and the Kafka of the tests, and keep them until stop
                  stop     stop them and remove their data
                  show     where they are""";
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        String what = arguments.onlyWord().orElse("show");
        switch (what) {
            case "start" -> {
                TestServers pair = TestServers.ensure(layout.root());
                TestServers.keep(layout.root());
                show(pair, console);
            }
            case "stop" ->
                console.line(
                        TestServers.stop(layout.root()) ? "The servers of the tests are gone." : "None were running.");
            case "show" ->
                TestServers.running(layout.root())
                        .ifPresentOrElse(pair -> show(pair, console), () -> console.line("None are running."));
            default -> throw new Failure("There is no '" + what + "' here: start, stop or show.");
        }
        return 0;
    }

    private static void show(TestServers pair, Console console) {
        console.line("MySQL " + pair.mysqlHost() + ":" + pair.mysqlPort() + ", Kafka " + pair.kafkaBootstrap());
    }
}
