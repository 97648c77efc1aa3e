package kefu.callback;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.walk.ExampleWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the document are requests this service grants. */
@QuarkusTest
class ExamplesTest {

    /** More than a week before the example of a plan asks for anybody to be called, which would happen beside the walk. */
    @BeforeEach
    void today() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsGranted() {
        return ExampleWalk.overAllExamples(Map.of(
                "POST /api/v1/callbacks/{id}/attempts",
                body -> "/api/v1/callbacks/" + asked() + "/attempts",
                "POST /api/v1/callbacks/{id}/cancellation",
                body -> "/api/v1/callbacks/" + asked() + "/cancellation"));
    }

    private static String asked() {
        return Callbacks.asked("REGULAR", UUID.randomUUID(), "2024-03-08");
    }
}
