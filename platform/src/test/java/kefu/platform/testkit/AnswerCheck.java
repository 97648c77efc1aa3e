package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kefu.platform.json.Json;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * What a service answers is what its OpenAPI document says: a status it names, in a format it names, of the shape it shows.
 * {@link EveryAnswer} asks this of every answer any test is given, so the document promises nothing the service does not
 * keep. What goes elsewhere than to the service under test, or to no operation of its document, is left alone.
 */
public final class AnswerCheck implements Filter {

    private static final int SHOWN = 2_000;

    /** Of the server at an address; the next one has another address, and may have another document. */
    private static @Nullable Read known;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification wanted, FilterContext context) {
        Response answer = context.next(request, wanted);
        List<String> faults = faults(
                request.getMethod(),
                request.getURI(),
                answer.statusCode(),
                Objects.requireNonNullElse(answer.contentType(), ""),
                answer::asString);
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
        return answer;
    }

    /**
     * What the document does not say of an answer; nothing, as a rule.
     *
     * @param body asked only where it is JSON
     */
    public static List<String> faults(
            String method, String address, int status, String contentType, Supplier<String> body) {
        String server = RestAssured.baseURI + ":" + RestAssured.port;
        if (!address.startsWith(server + "/")) {
            return List.of();
        }
        String[] parts = address.substring(server.length()).split("\\?", 2);
        return document(server)
                .find(method, parts[0])
                .map(operation ->
                        operation.faults(status, contentType, body, parts.length > 1 && parts[1].contains("fields=")))
                .orElse(List.of())
                .stream()
                .map(fault -> fault + "\n" + shown(contentType, body))
                .toList();
    }

    private static String shown(String contentType, Supplier<String> body) {
        String text = DocumentedAnswers.isJson(contentType) ? body.get() : contentType;
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static synchronized DocumentedAnswers document(String server) {
        Read read = known;
        if (read == null || !read.server().equals(server)) {
            read = new Read(server, new DocumentedAnswers(ask()));
            known = read;
        }
        return read.document();
    }

    private static JsonNode ask() {
        String path = ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class);
        return Json.read(RestAssured.given()
                .noFiltersOfType(AnswerCheck.class)
                .queryParam("format", "json")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private record Read(String server, DocumentedAnswers document) {}
}
