package kefu.local.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Layout;
import kefu.local.artifact.Maven;
import kefu.local.server.TestServers;

/** {@code ./kefu test}: everything that is built, on real servers, which are gone afterwards. */
final class TestCommand implements Command {

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String summary() {
        return "build and test everything on a real MySQL and a real Kafka";
    }

    @Override
    public String help() {
        return """
                ./kefu test [Maven arguments]

                Starts the MySQL and the Kafka of the tests, builds all modules, then runs the tests of all of them, a few
                modules at a time and the stories beside them, and stops both servers again, whatever happened. Says at the
                end which tests failed. The exit code is Maven's. Arguments are handed on:

                  ./kefu test -pl platform
                  ./kefu test -pl billing-service -Dtest=LedgerTest

                A chosen module is built and tested together with what it stands on.
                Servers kept by ./kefu test-servers start are used and left running.""";
    }

    @Override
    public boolean passesThrough() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        boolean kept = TestServers.kept(layout.root());
        Thread ending = new Thread(() -> TestServers.stop(layout.root()));
        if (!kept) {
            // Ctrl-C ends the launcher too; the servers must not outlive it.
            Runtime.getRuntime().addShutdownHook(ending);
        }
        TestServers.ensure(layout.root());
        Maven maven = new Maven(layout.root());
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        int code = shown(maven, lines(arguments.words()));
        TestVerdict.of(maven.modules(), start).tell(console);
        return code;
    }

    private static int shown(Maven maven, List<List<String>> lines) {
        for (List<String> line : lines) {
            int code = maven.show(line);
            if (code != 0) {
                return code;
            }
        }
        return 0;
    }

    /** What Maven is given, run after run. */
    static List<List<String>> lines(List<String> words) {
        boolean chosen = words.stream().anyMatch(word -> word.startsWith("-pl") || word.startsWith("--projects"));
        return chosen ? List.of(chosen(words)) : List.of(everythingBuilt(words), everythingTested(words));
    }

    /** A chosen module is built with what it stands on, as a fresh checkout has nothing installed. */
    private static List<String> chosen(List<String> words) {
        List<String> line = new ArrayList<>(List.of("-B", "-ntp", "-T2", "verify"));
        if (!words.contains("-am") && !words.contains("--also-make")) {
            line.add("-am");
        }
        return with(words, line);
    }

    /** Packages first: then no tests wait for those of another module, and the stories have a suite to play on. */
    private static List<String> everythingBuilt(List<String> words) {
        return with(words, List.of("-B", "-ntp", "-T2", "verify", "-Dkefu.packages", "-DskipTests"));
    }

    /** Tests wait for servers and for time, too: three modules share two cores better than two. */
    private static List<String> everythingTested(List<String> words) {
        return with(
                words,
                List.of(
                        "-B",
                        "-ntp",
                        "-T3",
                        "package",
                        "-Dkefu.packaged",
                        "-Dquarkus.build.skip",
                        "-Dcyclonedx.skip",
                        "--fail-at-end"));
    }

    private static List<String> with(List<String> words, List<String> line) {
        List<String> whole = new ArrayList<>(line);
        if (words.stream().anyMatch(word -> word.startsWith("-Dtest="))) {
            whole.addAll(List.of("-DfailIfNoTests=false", "-Dsurefire.failIfNoSpecifiedTests=false"));
        }
        whole.addAll(words);
        return whole;
    }
}
