package kefu.platform.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * What a test waits for comes, or the test fails: a machine that has much else to do is no reason. Who waits for what must not
 * take longer says so himself.
 */
public final class Patience implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(2));
    }
}
