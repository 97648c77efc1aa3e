package kefu.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Function;
import java.util.function.Supplier;
import kefu.platform.json.Json;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.EdgeAnswers;
import kefu.platform.web.OpenToRead;

/**
 * {@code /openapi.json} and {@code /asyncapi.json}, and both as {@code .yaml}: the merged documents, open to everybody like the
 * page that shows them. While a service has never told its part, the document does without; {@code ?complete=true} refuses it
 * then, for programs that make something lasting of it.
 */
@ApplicationScoped
class DocumentResource {

    private final Documents documents;
    private final YAMLMapper yaml = new YAMLMapper();

    DocumentResource(Documents documents) {
        this.documents = documents;
    }

    void publish(@Observes Router router) {
        publish(router, "/openapi", documents::routes);
        publish(router, "/asyncapi", documents::events);
        OpenToRead.at(router, "/").handler(at -> at.redirect("/docs"));
    }

    private void publish(Router router, String path, Supplier<ObjectNode> document) {
        Rendered json = new Rendered(Json::write);
        Rendered yaml = new Rendered(this::yaml);
        OpenToRead.at(router, path + ".json")
                .blockingHandler(at -> answer(at, "application/json", document.get(), json), false);
        OpenToRead.at(router, path + ".yaml")
                .blockingHandler(at -> answer(at, "application/yaml", document.get(), yaml), false);
    }

    private String yaml(ObjectNode document) {
        try {
            return yaml.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(RoutingContext at, String type, ObjectNode document, Rendered rendered) {
        JsonNode missing = document.path("info").path(Gathered.MISSING);
        if (!missing.isEmpty() && at.queryParam("complete").contains("true")) {
            at.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Gathered.INCOMPLETE.toSeconds()));
            EdgeAnswers.write(
                    at,
                    CommonProblem.UNAVAILABLE
                            .because(
                                    "文档尚不完整，部分服务还没有应答",
                                    "The document is not complete: some services have not answered yet")
                            .with("missing", missing));
            return;
        }
        at.response().putHeader("Content-Type", type + "; charset=UTF-8").end(rendered.of(document));
    }

    /** Written once for as long as the document is the same: everybody may ask for it, and it is large. */
    private static final class Rendered {

        private final Function<ObjectNode, String> write;
        private ObjectNode document = Json.object();
        private Buffer text = Buffer.buffer();

        Rendered(Function<ObjectNode, String> write) {
            this.write = write;
        }

        synchronized Buffer of(ObjectNode wanted) {
            if (wanted != document) {
                text = Buffer.buffer(write.apply(wanted));
                document = wanted;
            }
            return text;
        }
    }
}
