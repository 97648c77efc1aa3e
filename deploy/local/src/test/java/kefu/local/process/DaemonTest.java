package kefu.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path state;

    @AfterEach
    void endIt() {
        daemon().stop(Duration.ofSeconds(1));
    }

    @Test
    void aStartedProcessIsFoundAgainByAnotherLauncher() {
        ProcessHandle started = daemon().start(List.of("sleep", "60"), Map.of());

        assertThat(daemon().find()).contains(started);
        assertThat(daemon().died()).isFalse();
    }

    @Test
    void aProcessThatEndedByItselfIsDead() {
        daemon().start(List.of("sh", "-c", "echo why; exit 3"), Map.of());

        assertThat(Waiting.until(() -> daemon().died(), () -> false, SOON)).isTrue();
        assertThat(daemon().lastLines(5)).containsExactly("why");
    }

    @Test
    void ofTheShellItKnowsNothingButTheMachineAndWhatItIsTold() {
        daemon().start(List.of("env"), Map.of("TOLD", "yes", "TMPDIR", "/told/otherwise"));

        assertThat(Waiting.until(() -> daemon().died(), () -> false, SOON)).isTrue();
        assertThat(daemon().lastLines(50))
                .contains("TOLD=yes", "TMPDIR=/told/otherwise", "PATH=" + System.getenv("PATH"))
                .allMatch(line ->
                        line.matches("(TOLD|PATH|HOME|USER|LOGNAME|LANG|LC_ALL|LC_CTYPE|TZ|TMPDIR|JAVA_HOME)=.*"));
        assertThat(System.getenv().keySet())
                .as("what a build knows beside")
                .anyMatch(name -> name.startsWith("MAVEN_"));
    }

    @Test
    void aStoppedProcessIsGoneAndNotDead() {
        daemon().start(List.of("sleep", "60"), Map.of());

        assertThat(daemon().stop(SOON)).isTrue();
        assertThat(daemon().find()).isEmpty();
        assertThat(daemon().died()).isFalse();
        assertThat(daemon().stop(SOON)).isFalse();
    }

    @Test
    void aProcessThatDoesNotListenIsKilled() {
        ProcessHandle stubborn =
                daemon().start(List.of("sh", "-c", "trap '' TERM; while true; do sleep 1; done"), Map.of());

        daemon().stop(Duration.ofMillis(300));

        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void aPidThatNowBelongsToSomebodyElseIsNotTakenForIt() throws IOException {
        daemon().start(List.of("sleep", "60"), Map.of());
        daemon().stop(SOON);
        long somebodyElse = ProcessHandle.current().pid();
        Files.writeString(state.resolve("run/sleeper.pid"), "pid=" + somebodyElse + "\nstart=1\n");

        assertThat(daemon().find()).isEmpty();
        assertThat(daemon().died()).isTrue();
    }

    private Daemon daemon() {
        return new Daemon("sleeper", state);
    }
}
