package kefu.billing.dunning;

import java.util.stream.Stream;
import kefu.platform.testkit.ProcessMatrix;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The definition of the dunning: each step in each state, each field, each role, and the diagram. */
class DunningProcessTest {

    @TestFactory
    Stream<DynamicNode> processes() {
        return ProcessMatrix.all();
    }
}
