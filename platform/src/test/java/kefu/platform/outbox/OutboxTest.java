package kefu.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.OutboxProbe;
import kefu.platform.testkit.PublishedEvent;
import kefu.platform.testkit.TestClock;
import kefu.platform.web.Correlation;
import org.junit.jupiter.api.Test;

/** What the outbox promises to those who change something. */
@QuarkusTest
class OutboxTest {

    private static final String HAPPENED = "test.happened.v1";

    @Inject
    Outbox outbox;

    @Inject
    OpenTelemetry telemetry;

    private final UUID subject = UUID.randomUUID();

    @Test
    void anEventReachesKafkaAsACloudEvent() {
        TestClock.set("2024-03-01T10:00:00+08:00");
        Correlation.begin("corr-1");
        Span request = telemetry.getTracer("test").spanBuilder("request").startSpan();
        try (Scope ignored = request.makeCurrent()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.add(subject, HAPPENED, Map.of("n", 1)));
        } finally {
            request.end();
            Correlation.end();
            TestClock.real();
        }
        PublishedEvent event = Events.awaited(HAPPENED, subject);
        assertThat(event.time().toString()).startsWith("2024-03-01T02:00:0");
        assertThat(event.data().path("n").asInt()).isEqualTo(1);
        assertThat(event.sequence()).isPositive();
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/kefu/platform-test")
                .containsEntry("ce_subject", subject.toString())
                .containsEntry("ce_correlationid", "corr-1")
                .containsEntry("content-type", "application/json")
                .doesNotContainKey("ce_causationid");
        assertThat(event.header("traceparent"))
                .contains(request.getSpanContext().getTraceId());
    }

    @Test
    void whatIsUndoneIsNeverTold() {
        QuarkusTransaction.begin();
        outbox.add(subject, HAPPENED, Map.of("n", 1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(subject, HAPPENED, Map.of("n", 2)));
        Events.awaited(HAPPENED, subject);
        assertThat(Events.published(HAPPENED, subject))
                .hasSize(1)
                .allMatch(event -> event.data().path("n").asInt() == 2);
    }

    @Test
    void anEventWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.add(subject, HAPPENED, Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventNobodyWasPromisedIsRefused() {
        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew().run(() -> outbox.add(subject, "test.surprise.v1", Map.of())))
                .hasStackTraceContaining("test.surprise.v1");
    }

    @Test
    void eventsLeaveInTheOrderTheyWereAdded() {
        List<NewEvent> first = IntStream.range(0, 40)
                .mapToObj(n -> new NewEvent(subject, HAPPENED, Map.of("n", n)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.addAll(first);
            outbox.add(subject, HAPPENED, Map.of("n", 40));
        });
        QuarkusTransaction.requiringNew().run(() -> outbox.add(subject, HAPPENED, Map.of("n", 41)));
        OutboxProbe.awaitSent();
        List<PublishedEvent> events = Events.published(HAPPENED, subject);
        assertThat(events.stream().map(event -> event.data().path("n").asInt()))
                .containsExactlyElementsOf(IntStream.range(0, 42).boxed().toList());
        assertThat(events.stream().map(PublishedEvent::sequence)).isSorted();
    }
}
