package kefu.local.command;

import java.util.List;
import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.server.StatusLine;

/** {@code ./kefu status}: one line per process, and an exit code a script can trust. */
final class Status implements Command {

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String summary() {
        return "one line per process; exit 0 only when all are healthy";
    }

    @Override
    public String help() {
        return """
                ./kefu status

                One line each for MySQL, Kafka, every service and the gateway: state, port, pid, memory. The states:
                  healthy     runs and can do its work
                  starting    runs, but is not ready; the reason follows
                  dead        was started and ended without being asked; ./kefu logs NAME says why
                  stopped     does not run
                Exit code 0 only when all are healthy.""";
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        arguments.noWords();
        List<StatusLine> lines = StatusLine.all(layout);
        lines.forEach(line -> console.line(line.text()));
        return lines.stream().allMatch(StatusLine::healthy) ? 0 : 1;
    }
}
