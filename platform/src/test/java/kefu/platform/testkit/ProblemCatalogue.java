package kefu.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.ProblemType;
import kefu.platform.problem.ProblemTypes;
import kefu.platform.process.ProcessProblem;

/**
 * Every way a module says no, as a committed table: the enums of its problem types and those of the platform. Guarantees
 * that one slug always means one status and one title.
 */
public final class ProblemCatalogue {

    private ProblemCatalogue() {}

    /** The enums every service refuses with, whatever its own are. */
    static final List<Class<? extends ProblemType>> PLATFORM = List.of(CommonProblem.class, ProcessProblem.class);

    /** Compares the problems of this package and of the platform with {@code golden/problems.md}. */
    public static void check(String ownPackage) {
        List<Class<? extends ProblemType>> own = enums(ownPackage).stream()
                .filter(type -> !PLATFORM.contains(type))
                .toList();
        Golden.check("problems.md", table(constants(Stream.concat(PLATFORM.stream(), own.stream()))));
        checkNamed(own);
    }

    /** A problem the running service does not know of would lead nowhere in the catalogue. */
    private static void checkNamed(List<Class<? extends ProblemType>> own) {
        Set<String> named = ProblemTypes.names();
        for (Class<?> type : own) {
            if (!named.contains(type.getName())) {
                throw new AssertionError(type.getName() + " is not named in META-INF/kefu/problems");
            }
        }
    }

    /** Found as files: within a running service no class loader lists what it holds. */
    static List<Class<? extends ProblemType>> enums(String ownPackage) {
        Path classes = Golden.module().resolve("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve(ownPackage.replace('.', '/')))) {
            return files.filter(file -> file.toString().endsWith("Problem.class"))
                    .map(file -> classes.relativize(file).toString())
                    .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .sorted()
                    .<Class<? extends ProblemType>>mapMulti((name, found) -> {
                        Class<?> type = load(name);
                        if (type.isEnum() && ProblemType.class.isAssignableFrom(type)) {
                            found.accept(type.asSubclass(ProblemType.class));
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ProblemType> constants(Stream<Class<? extends ProblemType>> enums) {
        return enums.flatMap(type -> Stream.<ProblemType>of(type.getEnumConstants()))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static String table(List<ProblemType> problems) {
        Map<String, String> rows = new HashMap<>();
        for (ProblemType problem : problems) {
            String row = row(problem);
            String other = rows.putIfAbsent(problem.slug(), row);
            if (other != null && !other.equals(row)) {
                throw new AssertionError("One slug, two meanings:\n" + other + "\n" + row);
            }
            if (!problem.slug().matches("[a-z]+(-[a-z]+)*") || problem.status() < 400 || problem.status() > 599) {
                throw new AssertionError("Not a slug with a status of refusal: " + row);
            }
        }
        return problems.stream()
                .sorted(Comparator.comparingInt(ProblemType::status).thenComparing(ProblemType::slug))
                .map(ProblemCatalogue::row)
                .distinct()
                .collect(Collectors.joining("\n", "| type | status | zh | en |\n|---|---|---|---|\n", "\n"));
    }

    private static String row(ProblemType problem) {
        return "| `/problems/" + problem.slug() + "` | " + problem.status() + " | "
                + problem.title().zh() + " | " + problem.title().en() + " |";
    }
}
