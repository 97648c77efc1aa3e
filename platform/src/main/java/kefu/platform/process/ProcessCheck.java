package kefu.platform.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.LogManager;
import kefu.platform.process.yaml.Fault;

/**
 * Checks a directory of definitions before it is mounted: prints every fault as {@code file:line: reason} and ends with 1 if
 * there is one. Run on the class path of a service it knows that service's events; alone it believes them.
 */
public final class ProcessCheck {

    private ProcessCheck() {}

    public static void main(String... arguments) {
        // Before threads that read side by side both begin to log, and each waits for what the other has begun.
        LogManager.getLogManager();
        PrintStream terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            terminal.println("usage: check-processes DIR");
            System.exit(2);
        }
        System.exit(run(Path.of(arguments[0]), terminal));
    }

    static int run(Path directory, PrintStream out) {
        ClassLoader loader = ProcessCheck.class.getClassLoader();
        List<ProcessFile> shipped = ProcessFile.shipped(loader);
        List<ProcessFile> files = new ArrayList<>(shipped);
        try {
            files.addAll(ProcessFile.in(directory));
        } catch (IllegalStateException e) {
            out.println(e.getMessage());
            return 1;
        }
        Predicate<String> anyEvent = type -> true;
        Catalogue catalogue = Catalogue.of(files, shipped.isEmpty() ? anyEvent : new EventSchemas(loader));
        catalogue.faults().stream().map(Fault::toString).forEach(out::println);
        if (catalogue.faults().isEmpty()) {
            long blocks = files.stream()
                    .skip(shipped.size())
                    .filter(file -> file.block().isPresent())
                    .count();
            out.println((files.size() - shipped.size() - blocks) + " definitions, no fault");
        }
        return catalogue.faults().isEmpty() ? 0 : 1;
    }
}
