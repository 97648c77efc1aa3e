package kefu.local.command;

import java.util.List;
import java.util.stream.Collectors;
import kefu.local.Failure;

/** All commands, in the order in which a newcomer meets them. */
public final class Commands {
    private static final List<Command> SHOWN = List.of(
            new Up(),
            new Down(),
            new Reset(),
            new Status(),
            new Logs(),
            new Demo(),
            new Token(),
            new ClockCommand(),
            new TestCommand(),
            new CheckProcesses(),
            new Bench());
    // For builders of the suite; a newcomer does not need it.
    private static final List<Command> HIDDEN = List.of(new TestServersCommand());

    private Commands() {}

    /** The command of this name. */
    public static Command named(String name) {
        return java.util.stream.Stream.concat(SHOWN.stream(), HIDDEN.stream())
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure("There is no command '" + name + "'. Known: "
                        + SHOWN.stream().map(Command::name).collect(Collectors.joining(", "))
                        + ". ./kefu --help says more."));
    }

    /** What {@code ./kefu --help} says. */
    public static String overview() {
        String commands = SHOWN.stream()
                .map(command -> "  %-16s %s".formatted(command.name(), command.summary()))
                .collect(Collectors.joining("\n"));
        return """
                Kefu: a call-centre and help-desk suite, on this machine.

                Usage: ./kefu COMMAND [options]      ./kefu COMMAND --help says more

                %s

                Environment:
                  KEFU_HOME              where the suite keeps its state (.kefu)
                  KEFU_CACHE             where fetched servers are kept (~/.cache/kefu)
                  KEFU_PORT_OFFSET       added to every port, for two suites side by side (up to 13000)
                  KEFU_SERVICE_JVM       JVM options of the services, for measured load
                  KEFU_SERVICE_SETTINGS  settings of the services by their names: kefu.imports.batch=50 quarkus.log.level=DEBUG
                  KEFU_CORS_ORIGINS, KEFU_GATEWAY_TRUSTED_PROXIES  as in the README

                Of anything else in the environment the services hear nothing.
                """.formatted(commands).stripTrailing();
    }
}
