package kefu.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.problem.ProblemType;

/**
 * Every way a module says no, as a committed table: the enums of its problem types and those of the platform. Guarantees
 * that one slug always means one status and one title.
 */
public final class ProblemCatalogue {

    private ProblemCatalogue() {}

    /** Compares the problems of these packages and of the platform with {@code golden/problems.md}. */
    public static void check(String... packages) {
        Golden.check("problems.md", table(problems(packages)));
    }

    static List<ProblemType> problems(String... packages) {
        return Stream.of(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(Stream.concat(Stream.of(packages), Stream.of("kefu.platform"))
                                .toArray(String[]::new)))
                .flatMap(classes -> classes.stream())
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(ProblemType.class::cast)
                .toList();
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
