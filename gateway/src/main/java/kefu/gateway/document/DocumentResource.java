package kefu.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Function;
import java.util.function.Supplier;
import kefu.platform.json.Json;

/**
 * {@code /openapi.json} and {@code /asyncapi.json}, and both as {@code .yaml}: the merged documents, open to everybody like the
 * page that shows them.
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
        router.get("/").handler(at -> at.redirect("/docs"));
    }

    private void publish(Router router, String path, Supplier<ObjectNode> document) {
        Rendered json = new Rendered(Json::write);
        Rendered yaml = new Rendered(this::yaml);
        router.get(path + ".json")
                .blockingHandler(at -> answer(at, "application/json", json.of(document.get())), false);
        router.get(path + ".yaml")
                .blockingHandler(at -> answer(at, "application/yaml", yaml.of(document.get())), false);
    }

    private String yaml(ObjectNode document) {
        try {
            return yaml.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(RoutingContext at, String type, Buffer body) {
        at.response().putHeader("Content-Type", type + "; charset=UTF-8").end(body);
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
