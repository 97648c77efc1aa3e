package kefu.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "down",
                "reset",
                "status",
                "logs",
                "demo",
                "token",
                "clock",
                "test",
                "check-processes",
                "bench"
            })
    void everyCommandIsInTheOverviewAndExplainsItself(String name) {
        Command command = Commands.named(name);

        assertThat(Commands.overview()).contains("  " + name + " ");
        assertThat(command.help()).startsWith("./kefu " + name);
        assertThat(command.options().valued())
                .allSatisfy(option -> assertThat(command.help()).contains("--" + option));
        assertThat(command.options().flags())
                .allSatisfy(option -> assertThat(command.help()).contains("--" + option));
    }

    @ParameterizedTest
    @ValueSource(strings = {"upp", ""})
    void anUnknownCommandIsRefusedWithTheKnownOnes(String name) {
        assertThatThrownBy(() -> Commands.named(name)).hasMessageContaining("up, down, reset");
    }
}
