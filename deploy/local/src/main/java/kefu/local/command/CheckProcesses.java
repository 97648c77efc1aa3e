package kefu.local.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.Options;
import kefu.local.artifact.Packages;
import kefu.local.process.Shell;
import kefu.local.server.Service;

/** {@code ./kefu check-processes}: would the services accept these process definitions at start-up? */
final class CheckProcesses implements Command {
    private static final String CHECK = "kefu.platform.process.ProcessCheck";

    @Override
    public String name() {
        return "check-processes";
    }

    @Override
    public String summary() {
        return "check a folder of process definitions before mounting it";
    }

    @Override
    public String help() {
        return """
                ./kefu check-processes DIR [--service NAME]

                Reads every *.yaml in DIR as a service would at start-up, and tells each fault with file, line and reason: unknown
                or unreachable states, steps nobody may take, guards that do not type-check, clocks that never stop, events
                without a schema. Exit code 0 only without faults.

                  --service    whose processes they shall become; the event types are his. ticket-service when absent""";
    }

    @Override
    public Options options() {
        return new Options(Set.of(), Set.of("service"));
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        Path folder = arguments
                .onlyWord()
                .map(word -> Path.of(word).toAbsolutePath())
                .filter(Files::isDirectory)
                .orElseThrow(() -> new Failure("Say which folder: ./kefu check-processes DIR"));
        String name = arguments.option("service").orElse("ticket");
        Service service = Service.named(name).orElseThrow(() -> new Failure("There is no service '" + name + "'."));
        Path app =
                new Packages(layout, console).ensure(List.of(service.module())).of(service.module());
        String classpath = app.resolve("lib/main/*")
                + File.pathSeparator
                + app.resolve("lib/boot/*")
                + File.pathSeparator
                + app.resolve("app/*");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Shell.show(
                layout.root(),
                Map.of(),
                List.of(
                        java,
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classpath,
                        CHECK,
                        folder.toString()));
    }
}
