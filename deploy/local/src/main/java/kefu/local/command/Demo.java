package kefu.local.command;

import java.util.List;
import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.artifact.Programs;
import kefu.local.server.StatusLine;
import kefu.local.server.SuiteAddresses;

/** {@code ./kefu demo}: plays a month of a call centre on the running suite. */
final class Demo implements Command {

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "play a month of a call centre and tell what happened";
    }

    @Override
    public String help() {
        return """
                ./kefu demo [arguments of the demo]

                Fills the running suite with customers and contacts, plays a month with the clock moved, and tells what happened.
                Needs ./kefu up first; ./kefu reset gives an empty suite again.""";
    }

    @Override
    public boolean passesThrough() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        List<StatusLine> ill =
                StatusLine.all(layout).stream().filter(line -> !line.healthy()).toList();
        if (!ill.isEmpty()) {
            ill.forEach(line -> console.trouble(line.text()));
            throw new Failure("The demo needs the whole suite; ./kefu up first.");
        }
        return new Programs(layout, console)
                .run("deploy/journeys", "kefu.journeys.demo.Demo", SuiteAddresses.of(layout), arguments.words());
    }
}
