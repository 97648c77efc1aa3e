package kefu.customer.matter;

import java.util.stream.Stream;
import kefu.platform.testkit.ProcessMatrix;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every process of the archive: each step in each state, each required field, each role that may not, the diagram. */
class MatterProcessesTest {

    @TestFactory
    Stream<DynamicNode> processes() {
        return ProcessMatrix.all();
    }
}
