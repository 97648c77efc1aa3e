package kefu.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kefu.gateway.route.Services;
import kefu.platform.json.Json;
import kefu.platform.problem.ProblemType;
import kefu.platform.problem.ProblemTypes;
import kefu.platform.text.Text;

/** Every refusal of every service, each once, with who gives it and what the caller can do about it. */
@ApplicationScoped
class ProblemKinds {

    private final Gathered gathered;
    private final JsonNode advice = Json.read(Page.resource("advice.json"));

    ProblemKinds(Services services, Clock clock) {
        this.gathered = new Gathered(services, clock, "/problem-types", ProblemKinds::lay);
    }

    /** In the order of their statuses. */
    Collection<Kind> all() {
        return gathered.merged().properties().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparingInt(Kind::status).thenComparing(Kind::slug))
                .toList();
    }

    Optional<Kind> find(String slug) {
        return Optional.ofNullable(gathered.merged().get(slug)).map(kind -> kind(slug, kind));
    }

    private Kind kind(String slug, JsonNode kind) {
        String status = kind.path("status").asText();
        JsonNode help = advice.path(advice.has(slug) ? slug : advice.has(status) ? status : "other");
        return new Kind(slug, kind.path("status").asInt(), text(kind.path("title")), text(help), kind.path("services"));
    }

    private static Text text(JsonNode both) {
        return Text.of(both.path("zh").asText(), both.path("en").asText());
    }

    private static ObjectNode lay(Gathered.Parts parts) {
        ObjectNode kinds = Json.object();
        for (ProblemType type : ProblemTypes.all()) {
            ObjectNode title = Json.object()
                    .put("zh", type.title().zh())
                    .put("en", type.title().en());
            services(kinds, type.slug(), type.status(), title).add("gateway");
        }
        parts.all()
                .forEach((service, part) -> part.path("items")
                        .forEach(item -> services(
                                        kinds,
                                        item.path("slug").asText(),
                                        item.path("status").asInt(),
                                        item.path("title"))
                                .add(service)));
        return kinds;
    }

    private static ArrayNode services(ObjectNode kinds, String slug, int status, JsonNode title) {
        ObjectNode kind = kinds.withObjectProperty(slug);
        if (!kind.has("status")) {
            kind.put("status", status).set("title", title);
        }
        return kind.withArrayProperty("services");
    }

    /** One refusal: what its {@code type} ends with, and what is known of it. */
    record Kind(String slug, int status, Text title, Text advice, JsonNode services) {

        String address() {
            return "/problems/" + slug;
        }

        Map<String, Object> in(Locale language) {
            Map<String, Object> members = new TreeMap<>();
            members.put("type", address());
            members.put("status", status);
            members.put("title", title.in(language));
            members.put("advice", advice.in(language));
            members.put("services", services);
            return members;
        }
    }
}
