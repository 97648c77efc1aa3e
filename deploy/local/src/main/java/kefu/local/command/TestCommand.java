package kefu.local.command;

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

                Starts the MySQL and the Kafka of the tests, runs ./mvnw verify over all modules, two at a time, and stops both
                servers again, whatever happened. The exit code is Maven's. Arguments are handed on:

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
        return new Maven(layout.root()).show(line(arguments.words()));
    }

    /** What Maven is given: a chosen module is built with what it stands on, as a fresh checkout has nothing installed. */
    static List<String> line(List<String> words) {
        List<String> line = new ArrayList<>(List.of("-B", "-ntp", "-T2", "verify"));
        boolean chosen = words.stream().anyMatch(word -> word.startsWith("-pl") || word.startsWith("--projects"));
        if (!chosen) {
            line.add("-Dkefu.stories");
        } else if (!words.contains("-am") && !words.contains("--also-make")) {
            line.add("-am");
        }
        if (words.stream().anyMatch(word -> word.startsWith("-Dtest="))) {
            line.addAll(List.of("-DfailIfNoTests=false", "-Dsurefire.failIfNoSpecifiedTests=false"));
        }
        line.addAll(words);
        return line;
    }
}
