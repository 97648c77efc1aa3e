package kefu.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestCommandTest {

    @Test
    void withoutArgumentsEverythingIsBuiltAndThenTested() {
        List<List<String>> lines = TestCommand.lines(List.of("-Dgolden=update"));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("verify", "-Dkefu.packages", "-DskipTests", "-Dgolden=update");
        assertThat(lines.getLast()).contains("package", "-Dkefu.packaged", "-Dgolden=update");
        assertThat(lines.getLast()).doesNotContain("-DskipTests");
    }

    @Test
    void aChosenModuleBringsWhatItStandsOn() {
        assertThat(only("-pl", "platform")).containsSequence("-am", "-pl", "platform");
        assertThat(only("-pl", "platform", "-am")).containsOnlyOnce("-am");
    }

    @Test
    void aChosenTestNeedNotExistInEveryModule() {
        assertThat(only("-pl", "platform", "-Dtest=MoneyTest"))
                .contains("-DfailIfNoTests=false", "-Dsurefire.failIfNoSpecifiedTests=false", "-Dtest=MoneyTest");
    }

    private static List<String> only(String... words) {
        List<List<String>> lines = TestCommand.lines(List.of(words));
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
