package kefu.local;

import java.nio.file.Path;
import java.util.List;
import kefu.local.command.Command;
import kefu.local.command.Commands;

/** Where {@code ./kefu} arrives: finds the command, runs it, and turns what went wrong into one clear message. */
public final class Kefu {
    private static final int WRONG_USE = 2;

    private Kefu() {}

    public static void main(String[] line) {
        Layout layout = Layout.of(Path.of(System.getProperty("kefu.root", ".")), System.getenv());
        int code = run(List.of(line), layout, Console.terminal());
        // The only place that ends the launcher; its helper threads must not keep it alive.
        System.exit(code);
    }

    /** Runs one command line and answers the exit code. */
    static int run(List<String> line, Layout layout, Console console) {
        try {
            if (line.isEmpty() || isHelp(line.getFirst()) || line.getFirst().equals("help")) {
                return help(line, console);
            }
            Command command = Commands.named(line.getFirst());
            List<String> rest = line.subList(1, line.size());
            if (!rest.isEmpty() && isHelp(rest.getFirst())) {
                console.line(command.help());
                return 0;
            }
            Options known = command.options();
            Arguments arguments = command.passesThrough() ? Arguments.untouched(rest) : Arguments.parse(rest, known);
            return command.run(arguments, layout, console);
        } catch (Failure failure) {
            console.trouble(String.valueOf(failure.getMessage()));
            return failure.code();
        }
    }

    private static int help(List<String> line, Console console) {
        if (line.size() > 1) {
            console.line(Commands.named(line.get(1)).help());
            return 0;
        }
        console.line(Commands.overview());
        return line.isEmpty() ? WRONG_USE : 0;
    }

    private static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h");
    }
}
