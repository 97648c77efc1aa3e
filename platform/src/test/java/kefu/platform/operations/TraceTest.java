package kefu.platform.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.PublishedEvent;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** One trace from the caller's request over the change, the outbox and the broker to whoever acts on the event. */
@QuarkusTest
class TraceTest {

    private static final String CALLER = "00f067aa0ba902b7";

    @Inject
    SeenSpans spans;

    @Test
    void aRequestsTraceGoesOnThroughOutboxAndBrokerToTheConsumer() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String id = given().header(
                        "Authorization", Tokens.of("1001").roles("AGENT").bearer())
                .header("traceparent", "00-" + trace + "-" + CALLER + "-01")
                .contentType("application/json")
                .body("{\"text\":\"tell\",\"count\":1}")
                .post("/test/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        PublishedEvent event = Events.awaited("test.counted.v1", UUID.fromString(id));
        await().until(() -> spans.of(trace).size() >= 2);
        SpanData request = ofKind(SpanKind.SERVER, trace);
        SpanData effect = ofKind(SpanKind.CONSUMER, trace);
        assertThat(request.getParentSpanId()).isEqualTo(CALLER);
        assertThat(event.header("traceparent")).isEqualTo("00-" + trace + "-" + request.getSpanId() + "-01");
        assertThat(effect.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(effect.getName()).isEqualTo("test.counted.v1");
    }

    @Test
    void aProblemNamesTheTraceOfItsRequest() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String named = given().header("traceparent", "00-" + trace + "-" + CALLER + "-01")
                .get("/test/notes")
                .then()
                .statusCode(401)
                .extract()
                .path("traceId");
        assertThat(named).isEqualTo(trace);
    }

    private SpanData ofKind(SpanKind kind, String trace) {
        return spans.of(trace).stream()
                .filter(span -> span.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
