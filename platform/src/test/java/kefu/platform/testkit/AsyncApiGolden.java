package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;

/** The AsyncAPI document of the running service is the committed one, complete in itself, and its examples are valid. */
public final class AsyncApiGolden {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private AsyncApiGolden() {}

    /** In a {@code @QuarkusTest}: asks the service under test for its document. */
    public static void check() {
        String document = RestAssured.given()
                .get("/asyncapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> faults = faults(OpenApiGolden.read(document));
        if (!faults.isEmpty()) {
            throw new AssertionError("The AsyncAPI document is at fault:\n  " + String.join("\n  ", faults));
        }
        Golden.check("asyncapi.yaml", document);
    }

    static List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        if (!document.path("asyncapi").asText().startsWith("3.")) {
            faults.add("it is not AsyncAPI 3");
        }
        document.findValuesAsText("$ref").stream()
                .filter(reference -> !reference.startsWith("#/")
                        || document.at(reference.substring(1)).isMissingNode())
                .forEach(reference -> faults.add(reference + " leads nowhere"));
        document.at("/components/messages").properties().stream()
                .filter(message -> message.getValue().has("payload"))
                .forEach(message -> {
                    Schema payload = REGISTRY.getSchema(message.getValue().path("payload"));
                    message.getValue()
                            .path("examples")
                            .forEach(example -> payload.validate(example.path("payload"))
                                    .forEach(error -> faults.add(message.getKey() + ": " + error)));
                });
        return faults;
    }
}
