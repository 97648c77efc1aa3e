package kefu.platform.operations;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import kefu.platform.identity.Caller;
import kefu.platform.identity.CurrentCaller;
import kefu.platform.web.Correlation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Runs what no request asked for (an event, a timer) under the same conditions as a request: in a transaction, with a
 * caller (the service itself), a correlation id and a trace.
 */
@Singleton
public class SystemWork {

    private static final TextMapGetter<String> TRACEPARENT_ONLY = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals("traceparent") ? traceparent : null;
        }
    };

    private final CurrentCaller caller;
    private final Tracer tracer;
    private final Caller service;

    SystemWork(
            CurrentCaller caller,
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.caller = caller;
        this.tracer = telemetry.getTracer("kefu");
        this.service = Caller.system(service);
    }

    /** Runs the work in a transaction of its own, acting as this service. */
    public void inTransaction(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        boolean outer = request.isActive();
        if (!outer) {
            request.activate();
            caller.actAs(service);
        }
        try {
            QuarkusTransaction.requiringNew().run(work);
        } finally {
            if (!outer) {
                request.terminate();
            }
        }
    }

    /** Carries on a correlation and a trace (or begins them) around one piece of the work. */
    public void traced(String span, @Nullable String correlationId, @Nullable String traceparent, Runnable work) {
        String outer = Correlation.current();
        Correlation.begin(correlationId);
        Span current = tracer.spanBuilder(span)
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent(traceparent))
                .startSpan();
        try (Scope ignored = current.makeCurrent()) {
            work.run();
        } catch (RuntimeException e) {
            current.setStatus(StatusCode.ERROR, e.toString());
            throw e;
        } finally {
            current.end();
            if (outer == null) {
                Correlation.end();
            } else {
                Correlation.begin(outer);
            }
        }
    }

    private static Context parent(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, TRACEPARENT_ONLY);
    }
}
