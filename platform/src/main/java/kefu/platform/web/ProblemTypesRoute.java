package kefu.platform.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Set;
import kefu.platform.json.Json;
import kefu.platform.problem.ProblemType;
import kefu.platform.problem.ProblemTypes;

/**
 * {@code GET /problem-types}: every refusal this service may give, in both languages. Public, as {@code /openapi} beside it;
 * the gateway makes the catalogue of it that {@code type} in a problem leads to.
 */
@ApplicationScoped
class ProblemTypesRoute {

    void register(@Observes Router router) {
        OpenToRead.at(router, "/problem-types")
                .handler(request -> request.response()
                        .putHeader("Content-Type", "application/json; charset=UTF-8")
                        .end(Json.write(document())));
    }

    private static ObjectNode document() {
        ObjectNode document = Json.object();
        ArrayNode items = document.putArray("items");
        Set<String> told = new HashSet<>();
        ProblemTypes.all().stream().filter(type -> told.add(type.slug())).forEach(type -> add(items.addObject(), type));
        return document;
    }

    private static void add(ObjectNode item, ProblemType type) {
        item.put("slug", type.slug()).put("status", type.status());
        item.putObject("title")
                .put("zh", type.title().zh())
                .put("en", type.title().en());
    }
}
