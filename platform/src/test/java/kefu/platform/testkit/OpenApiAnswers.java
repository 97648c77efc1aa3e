package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a reader of OpenAPI needs of every answer: words, and where it brings a body, of which kind and shape that is. */
final class OpenApiAnswers {

    private static final Set<String> WITH_BODY = Set.of("200", "201");

    private OpenApiAnswers() {}

    /** The answers of the document that say too little, each by its route and status. */
    static List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> operation
                        .path("responses")
                        .forEachEntry((status, answer) -> {
                            String where = method + " " + path + " " + status;
                            if (!answer.hasNonNull("description")) {
                                faults.add(where + " has no description");
                            }
                            if (WITH_BODY.contains(status)
                                    && answer.path("content").isEmpty()) {
                                faults.add(where + " has no media type");
                            }
                            answer.path("content").forEachEntry((type, content) -> {
                                if (content.path("schema").isEmpty()) {
                                    faults.add(where + " says nothing of its " + type);
                                }
                            });
                        })));
        return faults;
    }
}
