package kefu.local.command;

import java.util.List;
import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.process.PrivateFiles;
import kefu.local.server.Backends;
import kefu.local.server.Suite;

/** {@code ./kefu reset}: back to an empty suite, with real time. */
final class Reset implements Command {
    private static final List<String> DATA = List.of("mysql", "kafka", "clock", "files", "log", "run");

    @Override
    public String name() {
        return "reset";
    }

    @Override
    public String summary() {
        return "stop everything and drop the data";
    }

    @Override
    public String help() {
        return """
                ./kefu reset

                Stops everything, then removes all data, logs and the moved clock. Built packages, keys and passwords stay, so
                that the next ./kefu up is quick and tokens stay valid. Data on given servers (--external) is not touched.""";
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        arguments.noWords();
        boolean external = Backends.of(layout).external();
        new Suite(layout, console).down();
        DATA.forEach(name -> PrivateFiles.delete(layout.state().resolve(name)));
        console.line("The suite is empty; ./kefu up starts it anew.");
        if (external) {
            console.line("The schemas and topics on the given servers are still there: they are not ours to drop.");
        }
        return 0;
    }
}
