package kefu.platform.testkit.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kefu.platform.json.Json;
import kefu.platform.testkit.AnswerCheck;

/** An attempt and its answer, held against what every refusal promises. */
final class Sent {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int LONGEST_REFUSAL = 64 << 10;

    private final Attempt attempt;
    private final HttpResponse<byte[]> answer;
    private final List<String> faults = new ArrayList<>();

    private Sent(Attempt attempt, HttpResponse<byte[]> answer) {
        this.attempt = attempt;
        this.answer = answer;
    }

    /** What is wrong with the answer; nothing, as a rule. */
    static List<String> faults(Attempt attempt) {
        try {
            return new Sent(attempt, answer(attempt)).look();
        } catch (IOException broken) {
            return List.of(attempt.what() + ": no answer at all, " + broken);
        }
    }

    static HttpResponse<byte[]> answer(Attempt attempt) throws IOException {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + attempt.address());
        byte[] body = attempt.body();
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(
                        attempt.method(),
                        body == null || body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        attempt.headers().forEach(request::header);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }

    /** What the document does not say of an answer. */
    static List<String> undocumented(String method, HttpResponse<byte[]> answer) {
        return AnswerCheck.faults(
                method,
                answer.uri().toString(),
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                () -> new String(answer.body(), StandardCharsets.UTF_8));
    }

    private List<String> look() {
        int status = answer.statusCode();
        if (attempt.expected().isEmpty() ? status >= 500 : !attempt.expected().contains(status)) {
            faults.add(status + " instead of " + attempt.expected());
        }
        check(
                "no X-Correlation-Id",
                answer.headers().firstValue("X-Correlation-Id").isPresent());
        faults.addAll(undocumented(attempt.method(), answer));
        if (status >= 400) {
            check("a refusal of " + answer.body().length + " bytes", answer.body().length < LONGEST_REFUSAL);
            String type = answer.headers().firstValue("Content-Type").orElse("none");
            check("content type " + type, type.startsWith("application/problem+json"));
            if (faults.isEmpty()) {
                problem(Json.read(new String(answer.body(), StandardCharsets.UTF_8)));
            }
        }
        return faults.stream()
                .map(fault -> attempt.what() + ": " + fault + "\n      " + status + " " + text())
                .toList();
    }

    private void problem(JsonNode problem) {
        String type = problem.path("type").asText();
        check("type '" + type + "'", type.startsWith("/problems/"));
        check("status within", problem.path("status").asInt() == answer.statusCode());
        for (String member : List.of("title", "detail", "instance", "traceId")) {
            check("no " + member, !problem.path(member).asText().isBlank());
        }
        if (attempt.problem() != null) {
            check("not " + attempt.problem(), type.equals("/problems/" + attempt.problem()));
        }
        if (attempt.member() != null) {
            check("no " + attempt.member(), problem.has(Objects.requireNonNull(attempt.member())));
        }
        String pointer = attempt.pointer();
        if (pointer != null && answer.statusCode() == 422) {
            check("does not point at " + pointer, pointsAt(problem.path("errors"), pointer));
        }
    }

    /** At the place itself, or at what is wrong within it. */
    private static boolean pointsAt(JsonNode errors, String pointer) {
        for (JsonNode error : errors) {
            String place = error.path("pointer").asText();
            boolean said = !error.path("code").asText().isBlank()
                    && !error.path("message").asText().isBlank();
            if (said && (place.equals(pointer) || place.startsWith(pointer + "/"))) {
                return true;
            }
        }
        return false;
    }

    private void check(String fault, boolean fine) {
        if (!fine) {
            faults.add(fault);
        }
    }

    private String text() {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
