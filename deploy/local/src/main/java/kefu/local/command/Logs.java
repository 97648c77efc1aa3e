package kefu.local.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.Options;
import kefu.local.process.Daemon;
import kefu.local.process.LogTail;
import kefu.local.server.Service;

/** {@code ./kefu logs}: what the processes say, one or all. */
final class Logs implements Command {
    private static final int LINES = 100;
    private static final int LINES_OF_EACH = 15;

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public String summary() {
        return "what the processes say; -f keeps following";
    }

    @Override
    public String help() {
        return """
                ./kefu logs [NAME] [-f] [--lines N]

                The last lines of one log, or a few of each. NAME is what ./kefu status prints (ticket-service, or ticket for
                short, mysql, kafka …).

                  -f, --follow    keep printing what is added, until Ctrl-C
                  --lines N       how many lines""";
    }

    @Override
    public Options options() {
        return new Options(Set.of("follow"), Set.of("lines"));
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        List<String> names =
                arguments.onlyWord().map(word -> List.of(named(word))).orElse(all());
        int count = arguments.option("lines").map(Logs::number).orElse(names.size() == 1 ? LINES : LINES_OF_EACH);
        List<Daemon> daemons =
                names.stream().map(name -> new Daemon(name, layout.state())).toList();
        for (Daemon daemon : daemons) {
            String prefix = names.size() == 1 ? "" : daemon.name() + " | ";
            LogTail.of(daemon.log(), count).forEach(line -> console.line(prefix + line));
        }
        if (arguments.has("follow")) {
            Following.logs(daemons, console);
        }
        return 0;
    }

    private static List<String> all() {
        return Stream.concat(
                        Stream.of("mysql", "kafka"), Stream.of(Service.values()).map(Service::module))
                .toList();
    }

    private static String named(String word) {
        return Service.named(word)
                .map(Service::module)
                .or(() -> Stream.of("mysql", "kafka").filter(word::equals).findFirst())
                .orElseThrow(() ->
                        new Failure("There is no process '" + word + "'. Known: " + String.join(", ", all()) + "."));
    }

    private static int number(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 0, 100_000);
        } catch (NumberFormatException e) {
            throw new Failure("--lines needs a number, not '" + text + "'.", e);
        }
    }
}
