package kefu.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map from the manuals to the files leads somewhere from every rule, and to every process. */
class ManualTest {

    private static final Pattern ID = Pattern.compile("(?m)^\\| ([AB]\\d\\d) \\|");
    private static final Pattern FILE = Pattern.compile("`([a-z-]+(?:\\.block)?\\.yaml)`");
    private static final Pattern FORMER = Pattern.compile(".*\\.v\\d+\\.yaml");
    private static final Pattern PACKAGE = Pattern.compile("package `([a-z]+)`");

    private final String map = read();

    @Test
    void everyRuleOfTheCatalogueHasItsPlace() {
        List<String> ids = Stream.concat(
                        IntStream.rangeClosed(1, 43).mapToObj("A%02d"::formatted),
                        IntStream.rangeClosed(1, 17).mapToObj("B%02d"::formatted))
                .toList();
        assertThat(ID.matcher(map).results().map(found -> found.group(1))).containsExactlyElementsOf(ids);
    }

    @Test
    void everyProcessIsNamedAndEveryNameIsAProcess() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/processes"))) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    // A former version stands beside its process for the cases that began with it.
                    .filter(file -> !FORMER.matcher(file).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named(FILE)).isEqualTo(there);
        }
        assertThat(named(PACKAGE))
                .allSatisfy(name ->
                        assertThat(Path.of("src/main/java/kefu/ticket", name)).isDirectory());
    }

    private Set<String> named(Pattern what) {
        return what.matcher(map)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("MANUAL.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
