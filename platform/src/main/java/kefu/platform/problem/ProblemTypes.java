package kefu.platform.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every way this service says no, for the catalogue people look a refusal up in: the enums each part of it names, one a
 * line, in {@code META-INF/kefu/problems}.
 */
public final class ProblemTypes {

    private static final String FILE = "META-INF/kefu/problems";

    private ProblemTypes() {}

    /** All constants of all named enums, the platform's among them. */
    public static List<ProblemType> all() {
        return names().stream().flatMap(ProblemTypes::constants).toList();
    }

    /** The named enums. */
    public static Set<String> names() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            List<URL> files = new ArrayList<>(Collections.list(loader.getResources(FILE)));
            Set<String> names = new LinkedHashSet<>();
            for (URL file : files) {
                try (InputStream open = file.openStream()) {
                    new String(open.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .forEach(names::add);
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Stream<ProblemType> constants(String name) {
        try {
            Class<?> type = Class.forName(name, true, Thread.currentThread().getContextClassLoader());
            return Stream.of(type.asSubclass(ProblemType.class).getEnumConstants());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(FILE + " names " + name + ", which does not exist", e);
        }
    }
}
