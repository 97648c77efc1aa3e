package kefu.callback.attempt;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kefu.callback.Callbacks;
import kefu.platform.json.Json;
import kefu.platform.testkit.ReplayStorm;
import kefu.platform.testkit.ReplayStorm.Shot;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A caller who presses the button again and again has called once. */
@QuarkusTest
class ReplayStormTest {

    @Test
    void twoHundredEqualRequestsAreOneAttempt() throws Exception {
        TestClock.set("2024-03-08T10:00:00+08:00");
        new ReplayStorm(Tokens.of(Callbacks.X).roles("AGENT").bearer(), "callback_attempt")
                .breaksOn(() -> new Shot(
                        "/api/v1/callbacks/" + Callbacks.asked("REGULAR", UUID.randomUUID(), "2024-03-08")
                                + "/attempts",
                        Json.read(Callbacks.ACCEPTED)));
    }
}
