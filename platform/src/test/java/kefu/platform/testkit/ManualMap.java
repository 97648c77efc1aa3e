package kefu.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The map from the manuals to the files, {@code MANUAL.md} of a service: it leads somewhere from every rule of the catalogue, and
 * to every process the service ships. A service needs one line:
 * {@code @TestFactory Stream<DynamicTest> map() { return ManualMap.of("src/main/java/kefu/billing", "E17"); }}
 */
public final class ManualMap {

    private static final Pattern RULE = Pattern.compile("(?m)^\\| ([A-Z]\\d\\d) \\|");
    private static final Pattern FILE = Pattern.compile("`([a-z-]+(?:\\.block)?\\.yaml)`");
    /** A former version stands beside its process for the cases that began with it. */
    private static final Pattern FORMER = Pattern.compile(".*\\.v\\d+\\.yaml");

    private static final Pattern PACKAGE = Pattern.compile("package `([a-z]+)`");

    private ManualMap() {}

    /** The rules are those from {@code E01} up to the last, {@code E17}; the next letter after the one before. */
    public static Stream<DynamicTest> of(String packages, String... lastOfEach) {
        String map = read();
        return Stream.of(
                dynamicTest("every rule has its place", () -> rules(map, lastOfEach)),
                dynamicTest("every process is named, and every name is a process", () -> processes(map)),
                dynamicTest(
                        "every package is there",
                        () -> assertThat(named(PACKAGE, map))
                                .allSatisfy(name ->
                                        assertThat(Path.of(packages, name)).isDirectory())));
    }

    private static void rules(String map, String... lastOfEach) {
        List<String> wanted = Stream.of(lastOfEach)
                .flatMap(last -> IntStream.rangeClosed(1, Integer.parseInt(last.substring(1)))
                        .mapToObj(number -> "%s%02d".formatted(last.substring(0, 1), number)))
                .toList();
        assertThat(RULE.matcher(map).results().map(found -> found.group(1))).containsExactlyElementsOf(wanted);
    }

    private static void processes(String map) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/processes"))) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(file -> !FORMER.matcher(file).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named(FILE, map)).isEqualTo(there);
        }
    }

    private static Set<String> named(Pattern what, String map) {
        return what.matcher(map).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("MANUAL.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
