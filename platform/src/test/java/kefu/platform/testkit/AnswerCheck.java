package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kefu.platform.json.Json;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What a service answers is what its OpenAPI document says: a success has a documented status, and its JSON the documented
 * shape. So the document cannot promise what the service does not keep.
 */
public final class AnswerCheck implements Filter {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
    private volatile String server = "";
    private volatile JsonNode document = Json.object();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification wanted, FilterContext context) {
        Response answer = context.next(request, wanted);
        URI address = URI.create(request.getURI());
        if (address.getPath().startsWith("/api/") && answer.statusCode() / 100 == 2) {
            check(request.getMethod().toLowerCase(Locale.ROOT), address, answer);
        }
        return answer;
    }

    private void check(String method, URI address, Response answer) {
        read(address.resolve("/"));
        document.path("paths").properties().stream()
                .filter(path -> address.getPath().matches(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .min((a, b) -> Integer.compare(parameters(a.getKey()), parameters(b.getKey())))
                .filter(path -> path.getValue().has(method))
                .ifPresent(path ->
                        check(method + " " + path.getKey(), path.getValue().path(method), answer));
    }

    private static int parameters(String path) {
        return path.split("\\{").length;
    }

    private void check(String route, JsonNode operation, Response answer) {
        JsonNode documented = operation.path("responses").path(Integer.toString(answer.statusCode()));
        if (documented.isMissingNode()) {
            throw new AssertionError(route + " answered " + answer.statusCode() + ", documented are "
                    + operation.path("responses").properties().stream()
                            .map(Map.Entry::getKey)
                            .toList());
        }
        JsonNode schema = documented.path("content").path("application/json").path("schema");
        if (answer.contentType().startsWith("application/json") && !schema.isMissingNode()) {
            List<Error> errors = compiled.computeIfAbsent(route + answer.statusCode(), key -> compile(schema))
                    .validate(Json.read(answer.asString()));
            Set<String> unsaid = new TreeSet<>();
            unsaid(schema, Json.read(answer.asString()), "", unsaid);
            if (!errors.isEmpty() || !unsaid.isEmpty()) {
                throw new AssertionError(route + " answered what its document does not say: " + errors + " " + unsaid
                        + "\n" + answer.asString());
            }
        }
    }

    /** The members a schema that names its members does not name. */
    private void unsaid(JsonNode schema, JsonNode answer, String at, Set<String> found) {
        String reference = schema.path("$ref").asText("");
        JsonNode known = reference.isEmpty() ? schema : document.at(reference.substring(1));
        boolean named = known.path("properties").size() > 0 && !known.has("additionalProperties");
        answer.properties().forEach(member -> {
            JsonNode property = known.path("properties").path(member.getKey());
            if (named && property.isMissingNode()) {
                found.add(at + "/" + member.getKey());
            }
            unsaid(property, member.getValue(), at + "/" + member.getKey(), found);
        });
        if (answer.isArray()) {
            answer.forEach(item -> unsaid(known.path("items"), item, at + "/*", found));
        }
    }

    /** Within one document, so that references find what they name. */
    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return REGISTRY.getSchema(whole);
    }

    private synchronized void read(URI root) {
        if (!server.equals(root.toString())) {
            String path = ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class);
            document = Json.read(RestAssured.given()
                    .noFiltersOfType(AnswerCheck.class)
                    .queryParam("format", "json")
                    .get(path)
                    .asString());
            compiled.clear();
            server = root.toString();
        }
    }
}
