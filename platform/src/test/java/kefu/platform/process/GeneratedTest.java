package kefu.platform.process;

import java.util.stream.Stream;
import kefu.platform.testkit.ProcessMatrix;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class GeneratedTest {

    @TestFactory
    Stream<DynamicNode> everyStepFieldAndRoleOfTheComplaint() {
        return ProcessMatrix.of(Definitions.COMPLAINT);
    }

    @TestFactory
    Stream<DynamicNode> everyDefinitionShipped() {
        return ProcessMatrix.all();
    }
}
