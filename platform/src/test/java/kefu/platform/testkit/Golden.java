package kefu.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Text that is generated and also committed, so that every change of it is seen in review. A difference fails the test and
 * leaves the new text under {@code target/golden}; {@code -Dgolden=update} takes it over.
 */
public final class Golden {

    private static final int CONTEXT = 3;

    private final Path committed;
    private final Path generated;
    private final boolean update;

    Golden(Path module, boolean update) {
        this.committed = module.resolve("src/test/resources/golden");
        this.generated = module.resolve("target/golden");
        this.update = update;
    }

    /** Compares with {@code src/test/resources/golden/<name>} of the module under test. */
    public static void check(String name, String actual) {
        new Golden(module(), "update".equals(System.getProperty("golden"))).compare(name, actual);
    }

    /** The folder of the module under test. */
    static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    void compare(String name, String actual) {
        String text = lines(actual);
        write(generated.resolve(name), text);
        if (update) {
            write(committed.resolve(name), text);
            return;
        }
        Path expected = committed.resolve(name);
        if (!Files.exists(expected)) {
            throw new AssertionError(name + " is not committed yet." + advice(name));
        }
        String golden = lines(read(expected));
        if (!golden.equals(text)) {
            throw new AssertionError(
                    name + " differs from what is committed." + firstDifference(golden, text) + advice(name));
        }
    }

    private String advice(String name) {
        return "\nLook at " + generated.resolve(name) + "; if it is meant so, run the test with -Dgolden=update and"
                + " commit " + committed.resolve(name);
    }

    private static String firstDifference(String golden, String actual) {
        List<String> before = golden.lines().toList();
        List<String> after = actual.lines().toList();
        int at = 0;
        while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        return "\nFrom line " + (at + 1) + ":" + excerpt("\n- ", before, at) + excerpt("\n+ ", after, at);
    }

    private static String excerpt(String mark, List<String> lines, int at) {
        List<String> some = lines.subList(at, Math.min(lines.size(), at + CONTEXT));
        return some.isEmpty() ? mark + "(end)" : mark + String.join(mark, some);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").stripTrailing() + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
