package kefu.platform.testkit.walk;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;

/**
 * Sends every request the OpenAPI document of the service under test gives as an example, each as somebody else who may. It
 * must succeed, and what he wrote tell in which request, whatever the service does beside it; on a version that is not there any
 * more it must be refused. A partial change is sent as the merge patch it is.
 */
public final class ExampleWalk {

    private static volatile String operator = Attempt.OPERATOR;

    private ExampleWalk() {}

    /** Who sends the example that is tried now, for a scene that has to be his own. */
    public static String operator() {
        return operator;
    }

    /**
     * One test an example.
     *
     * @param scenes what has to be there before, by route as in {@code POST /api/v1/items/{id}/steps/{step}}: given the
     *     example, which it may complete with ids that exist, it says where to send it
     */
    public static Stream<DynamicTest> overAllExamples(Map<String, Function<ObjectNode, String>> scenes) {
        Routes routes = new Routes(Json.read(RestAssured.given()
                .queryParam("format", "json")
                .get(ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class))
                .asString()));
        return routes.all().stream()
                .filter(route -> route.example().isObject())
                .map(route -> dynamicTest(
                        route + " does what its example asks for",
                        () -> send(
                                route, scenes.getOrDefault(route.toString(), body -> route.path()), routes.roles())));
    }

    private static void send(Route route, Function<ObjectNode, String> scene, String[] anybody) {
        operator = "w" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode body = route.example().deepCopy();
        String address = scene.apply(body);
        if (address.contains("{")) {
            throw new AssertionError("Nothing is there to try the example on: tell the walk how to make " + route);
        }
        String bearer = route.allowedBearer(operator, anybody);
        refusesAnOldVersion(route, address, body, bearer);
        String correlation = "example-" + UUID.randomUUID();
        Response answer = request(bearer, route.contentType(), body)
                .header("X-Correlation-Id", correlation)
                .headers(route.replaces() ? Map.of("If-Match", "*") : Map.of())
                .request(route.method(), address);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(route + " refuses its own example with " + answer.statusCode() + "\n" + body + "\n"
                    + answer.asString());
        }
        List<String> untraced = TracedRows.writtenBy(operator, correlation);
        if (!untraced.isEmpty()) {
            throw new AssertionError(route + " writes who did it, but not in which request: " + untraced);
        }
    }

    /** Whoever says which version he has read changes nothing that is another one by now, not even by adding to it. */
    private static void refusesAnOldVersion(Route route, String address, ObjectNode body, String bearer) {
        if (!route.method().equals("POST") || route.pathParameters().isEmpty()) {
            return;
        }
        Response answer = request(bearer, route.contentType(), body)
                .header("If-Match", "\"999999\"")
                .post(address);
        if (answer.statusCode() != 412) {
            throw new AssertionError(route + " does not look at If-Match, but answers " + answer.statusCode() + "\n"
                    + answer.asString());
        }
    }

    private static RequestSpecification request(String bearer, String contentType, ObjectNode body) {
        return RestAssured.given()
                .header("Authorization", bearer)
                .contentType(contentType)
                .body(Json.write(body));
    }
}
