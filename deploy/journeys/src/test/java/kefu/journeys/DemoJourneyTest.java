package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kefu.journeys.demo.Demo;
import org.junit.jupiter.api.Test;

/** The demo is true: what it tells has happened. */
class DemoJourneyTest {

    @Test
    void theDemoTellsOfALivingCallCentre() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        new Demo(SUITE, new PrintStream(told, true, StandardCharsets.UTF_8)).play(6);

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("40 customers are on file")
                .containsPattern("8 March +[1-9][0-9]* complaint\\(s\\) missed a deadline")
                .contains("reply was due 2024-03-02")
                .containsPattern("[1-9][0-9]* callbacks made and signed, [1-9][0-9]* complaints evaluated and closed")
                .contains("is class A by [\"A2\"]; his next call goes to 8001")
                .contains("noticed by phone")
                .containsPattern("supply suspended: work order [A-Z]+-20240405-\\d+");
    }
}
