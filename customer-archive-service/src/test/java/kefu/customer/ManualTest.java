package kefu.customer;

import java.util.stream.Stream;
import kefu.platform.testkit.ManualMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The map from the manuals to the files leads somewhere from every rule about customers, and to every process. */
class ManualTest {

    @TestFactory
    Stream<DynamicTest> theMapIsWhole() {
        return ManualMap.of("src/main/java/kefu/customer", "C21");
    }
}
