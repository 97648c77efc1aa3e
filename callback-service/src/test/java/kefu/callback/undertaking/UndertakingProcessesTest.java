package kefu.callback.undertaking;

import java.util.stream.Stream;
import kefu.platform.testkit.ProcessMatrix;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every process of the callback service: each step in each state, each required field, each role that may not, the diagram. */
class UndertakingProcessesTest {

    @TestFactory
    Stream<DynamicNode> processes() {
        return ProcessMatrix.all();
    }
}
