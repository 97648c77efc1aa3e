package kefu.platform.asyncapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kefu.platform.json.Json;
import kefu.platform.web.OpenToRead;

/** {@code GET /asyncapi}, as {@code /openapi} beside it: YAML, or JSON with {@code ?format=json}. Public, as that is. */
@ApplicationScoped
class EventDocumentRoute {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES, YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private final EventDocument document;

    EventDocumentRoute(EventDocument document) {
        this.document = document;
    }

    void register(@Observes Router router) {
        OpenToRead.at(router, "/asyncapi").blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext request) {
        boolean json = "json".equalsIgnoreCase(request.queryParams().get("format"));
        request.response()
                .putHeader("Content-Type", (json ? "application/json" : "application/yaml") + "; charset=UTF-8")
                .end(json ? Json.write(document.write()) : yaml());
    }

    private String yaml() {
        try {
            return YAML.writeValueAsString(document.write());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
