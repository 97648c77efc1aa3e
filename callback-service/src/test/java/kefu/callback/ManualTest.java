package kefu.callback;

import java.util.stream.Stream;
import kefu.platform.testkit.ManualMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The map from the manuals to the files leads somewhere from every rule about callbacks, and to every process. */
class ManualTest {

    @TestFactory
    Stream<DynamicTest> theMapIsWhole() {
        return ManualMap.of("src/main/java/kefu/callback", "D19");
    }
}
