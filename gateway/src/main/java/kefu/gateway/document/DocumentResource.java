package kefu.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.platform.json.Json;

/** {@code /openapi.json} and {@code /openapi.yaml}: the merged document, open to everybody like the page that shows it. */
@ApplicationScoped
class DocumentResource {

    private final Documents documents;
    private final YAMLMapper yaml = new YAMLMapper();

    DocumentResource(Documents documents) {
        this.documents = documents;
    }

    void publish(@Observes Router router) {
        router.get("/openapi.json").blockingHandler(at -> answer(at, "application/json", json()), false);
        router.get("/openapi.yaml").blockingHandler(at -> answer(at, "application/yaml", yaml()), false);
        router.get("/").handler(at -> at.redirect("/docs/"));
    }

    private String json() {
        return Json.write(documents.merged());
    }

    private String yaml() {
        try {
            return yaml.writeValueAsString(documents.merged());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(RoutingContext at, String type, String body) {
        at.response().putHeader("Content-Type", type + "; charset=UTF-8").end(body);
    }
}
