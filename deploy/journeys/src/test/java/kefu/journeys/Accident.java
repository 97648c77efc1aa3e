package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * A process of the suite that dies without saying goodbye, at exactly one place of a story, and is started again while
 * the story goes on.
 */
final class Accident {

    private final String process;
    private final ProcessHandle victim;
    private final Thread repair = new Thread(SUITE::up);

    Accident(String process) {
        this.process = process;
        this.victim = SUITE.process(process);
    }

    /** The process is gone when this returns; the repair begins. */
    void happens() {
        victim.destroyForcibly();
        Awaitility.await().until(() -> !victim.isAlive());
        assertThat(SUITE.status()).containsPattern(process + "\\s+dead");
        repair.start();
    }

    /** Waits until everything runs again. */
    void isOver() {
        Awaitility.await().atMost(Duration.ofMinutes(6)).until(() -> !repair.isAlive());
        assertThat(SUITE.process(process).pid()).isNotEqualTo(victim.pid());
    }
}
