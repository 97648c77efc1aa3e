package kefu.local.command;

import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.server.Suite;

/** {@code ./kefu down}: ends everything in order and keeps the data. */
final class Down implements Command {

    @Override
    public String name() {
        return "down";
    }

    @Override
    public String summary() {
        return "stop everything and keep the data";
    }

    @Override
    public String help() {
        return """
                ./kefu down

                Stops the gateway first, then the services, then Kafka and MySQL. Each is asked to finish what it is doing
                and only killed when it does not end in time. The data stays; given servers (--external) are left alone.""";
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        arguments.noWords();
        boolean any = new Suite(layout, console).down();
        console.line(any ? "Kefu is down; its data stays in " + layout.state() + "." : "Nothing was running.");
        return 0;
    }
}
