package kefu.ticket.process;

import java.util.stream.Stream;
import kefu.platform.testkit.ProcessMatrix;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every step in every state, every required field, every role that may not, and the diagrams, of all processes shipped. */
class ProcessesTest {

    @TestFactory
    Stream<DynamicNode> everyProcess() {
        return ProcessMatrix.all();
    }
}
