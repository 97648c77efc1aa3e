package kefu.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestCommandTest {

    @Test
    void withoutArgumentsEverythingIsVerified() {
        assertThat(TestCommand.line(List.of())).containsExactly("-B", "-ntp", "-T2", "verify", "-Dkefu.stories");
        assertThat(TestCommand.line(List.of("-pl", "platform"))).doesNotContain("-Dkefu.stories");
    }

    @Test
    void aChosenModuleBringsWhatItStandsOn() {
        assertThat(TestCommand.line(List.of("-pl", "platform"))).containsSequence("-am", "-pl", "platform");
        assertThat(TestCommand.line(List.of("-pl", "platform", "-am"))).containsOnlyOnce("-am");
    }

    @Test
    void aChosenTestNeedNotExistInEveryModule() {
        assertThat(TestCommand.line(List.of("-pl", "platform", "-Dtest=MoneyTest")))
                .contains("-DfailIfNoTests=false", "-Dsurefire.failIfNoSpecifiedTests=false", "-Dtest=MoneyTest");
    }
}
