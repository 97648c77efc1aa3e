package kefu.platform.web;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Writes a refusal as RFC 9457 {@code application/problem+json}, in the caller's language, with the trace id that finds
 * it in the logs.
 */
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Nobody mends more at once, and a body can have more faults than bytes should be answered. */
    private static final int MOST_ERRORS = 100;

    private Problems() {}

    /** The members of the problem document, in reading order. */
    public static Map<String, Object> document(Refusal refusal, Locale language, @Nullable String instance) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + refusal.type().slug());
        problem.put("title", refusal.type().title().in(language));
        problem.put("status", refusal.type().status());
        problem.put("detail", refusal.detail().in(language));
        if (instance != null) {
            problem.put("instance", instance);
        }
        problem.put("traceId", traceId());
        problem.putAll(refusal.extensions());
        List<Violation> violations = refusal.violations();
        if (!violations.isEmpty()) {
            problem.put("errors", errors(violations, language));
        }
        if (violations.size() > MOST_ERRORS) {
            problem.put("errorCount", violations.size());
        }
        return problem;
    }

    private static List<Map<String, String>> errors(List<Violation> violations, Locale language) {
        return violations.stream()
                .limit(MOST_ERRORS)
                .map(one -> Map.of(
                        "pointer", one.pointer(),
                        "code", one.code(),
                        "message", one.message().in(language)))
                .toList();
    }

    static Response response(Refusal refusal, @Nullable HttpHeaders headers, @Nullable String instance) {
        String wish = headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        Locale language = Languages.of(wish);
        Response.ResponseBuilder answer =
                Response.status(refusal.type().status()).entity(document(refusal, language, instance));
        headers(refusal, language).forEach(answer::header);
        return answer.build();
    }

    /** What is said beside the document: its language, that nobody is to keep it, and what goes with its status. */
    static Map<String, String> headers(Refusal refusal, Locale language) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (refusal.type().status()) {
            case 401 -> headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kefu\"");
            case 405 -> headers.put(HttpHeaders.ALLOW, allowed(refusal));
            case 503, 429 -> headers.put(HttpHeaders.RETRY_AFTER, "1");
            default -> {}
        }
        return headers;
    }

    private static String allowed(Refusal refusal) {
        return refusal.extensions().get("allowed") instanceof Set<?> methods
                ? methods.stream().map(Object::toString).collect(Collectors.joining(", "))
                : "";
    }

    private static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        String correlation = Correlation.current();
        return span.isValid() || correlation == null ? span.getTraceId() : correlation;
    }
}
