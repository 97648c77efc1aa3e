package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kefu.local.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusLineTest {

    @TempDir
    Path state;

    @Test
    void whatNeverRanIsStopped() {
        assertThat(StatusLine.all(layout()))
                .hasSize(7)
                .allMatch(line -> line.state().equals("stopped"));
    }

    @Test
    void aProcessWhosePidIsGoneIsDeadAndTheLineSaysWhereToLook() throws IOException {
        Files.createDirectories(state.resolve("run"));
        Files.writeString(state.resolve("run/ticket-service.pid"), "pid=4194304\nstart=1\n");

        StatusLine line = line("ticket-service");

        assertThat(line.healthy()).isFalse();
        assertThat(line.text()).contains("ticket-service", "dead", "./kefu logs ticket-service");
    }

    @Test
    void givenServersThatDoNotAnswerAreSilent() {
        Backends.external("127.0.0.1:1", "127.0.0.1:1").remember(layout());

        assertThat(line("mysql").state()).isEqualTo("silent");
        assertThat(line("kafka").note()).isEqualTo("does not answer");
    }

    private StatusLine line(String name) {
        List<StatusLine> all = StatusLine.all(layout());
        return all.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private Layout layout() {
        return new Layout(state, state, state, 39_000);
    }
}
