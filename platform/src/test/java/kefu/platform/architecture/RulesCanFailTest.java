package kefu.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.stream.Stream;
import kefu.platform.testkit.HouseRules;
import kefu.platform.testkit.PlatformRules;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail is no rule: each one reports every class named Wrong… of its fixture and none named Right…. */
class RulesCanFailTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleReportsWhatIsWrongAndOnlyThat(Field rule) throws Exception {
        Fixture fixture = Fixture.of(rule.getName(), folder);
        EvaluationResult result = ((ArchRule) rule.get(null)).evaluate(fixture.classes());
        String report = String.join("\n", result.getFailureReport().getDetails());
        assertThat(result.hasViolation()).isTrue();
        assertThat(fixture.namesBeginningWith("Wrong"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(report).contains(name));
        assertThat(fixture.namesBeginningWith("Right"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(report).doesNotContain(name));
    }

    static Stream<Named<Field>> rules() {
        return Stream.of(HouseRules.class, PlatformRules.class)
                .flatMap(RulesCanFailTest::rulesOf)
                .map(field -> Named.of(field.getName(), field));
    }

    private static Stream<Field> rulesOf(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .flatMap(field -> {
                    field.setAccessible(true);
                    return field.getType() == ArchTests.class ? rulesOf(definition(field)) : Stream.of(field);
                });
    }

    private static Class<?> definition(Field group) {
        try {
            return ((ArchTests) group.get(null)).getDefinitionLocation();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
