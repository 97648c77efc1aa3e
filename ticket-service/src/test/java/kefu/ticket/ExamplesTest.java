package kefu.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kefu.platform.testkit.TestClock;
import kefu.platform.testkit.walk.ExampleWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the document are requests this service grants. */
@QuarkusTest
class ExamplesTest {

    @BeforeEach
    void today() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsGranted() {
        Map<String, Function<ObjectNode, String>> scenes = new LinkedHashMap<>(WorkScenes.known());
        scenes.putAll(Map.of(
                "POST /api/v1/tickets/{id}/steps/{step}",
                body -> "/api/v1/tickets/" + complaintOf(ExampleWalk.operator()) + "/steps/determine-nature",
                "PATCH /api/v1/calls/{id}",
                body -> "/api/v1/calls/"
                        + Calls.agent("1001")
                                .post("/calls", Map.of("matter", "查询"))
                                .path("id"),
                "POST /api/v1/tickets/{id}/attachments",
                body -> "/api/v1/tickets/" + complaint() + "/attachments",
                "POST /api/v1/tickets/{id}/clocks/{name}/simulation",
                body -> "/api/v1/tickets/" + complaint() + "/clocks/rectify/simulation",
                "POST /api/v1/tickets/{id}/presence",
                body -> "/api/v1/tickets/" + complaint() + "/presence",
                "POST /api/v1/tickets/{id}/replies",
                body -> "/api/v1/tickets/" + complaint() + "/replies",
                "PUT /api/v1/tickets/{id}/drafts/{kind}",
                body -> "/api/v1/tickets/" + complaint() + "/drafts/REPLY"));
        return ExampleWalk.overAllExamples(scenes);
    }

    private static String complaint() {
        return complaintOf("1001");
    }

    private static String complaintOf(String receiver) {
        return Calls.agent(receiver).opened("complaint", Forms.complaint("GENERAL"));
    }
}
