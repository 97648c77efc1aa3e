package kefu.gateway.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kefu.platform.visibility.House;

/** What {@code feed/circles.yaml} declares, read once more by other code than what enforces it. */
final class DeclaredAudience {

    /** Who may know of a row that is open to some. */
    static final Set<String> GRANTED = Set.of("AGENT", "SALES", "TECHNICIAN", "CS_MANAGER");

    private final JsonNode circles = circles();
    private final Set<String> house = house();

    /** What a service has said of the row an event tells of. */
    enum Grade {
        NOTHING_SAID,
        GRANTED_TO_SOME,
        HIDDEN_FROM_HIM
    }

    record Told(UUID id, String type, Grade grade) {}

    Set<String> roles() {
        Set<String> roles = new TreeSet<>(Set.of("STRANGER"));
        roles.addAll(texts(circles.path("readers")));
        circles.path("guarded").forEach(inside -> roles.addAll(insiders(inside)));
        circles.path("rules").forEach(rule -> roles.addAll(texts(rule.path("roles"))));
        return roles;
    }

    /** A type of every rule, and the grades a row it tells of may have. */
    Map<String, List<Grade>> rows() {
        Map<String, List<Grade>> rows = new LinkedHashMap<>();
        for (JsonNode rule : circles.path("rules")) {
            String type = texts(rule.path("types")).iterator().next().replace("*", "matrix.v1");
            boolean graded = circles.path("guarded").has(type.split("\\.")[0]);
            rows.put(type, graded ? List.of(Grade.values()) : List.of(Grade.NOTHING_SAID));
        }
        return rows;
    }

    /** The first rule that names the type decides, and then what is said of the row. */
    boolean hears(Set<String> roles, Told told) {
        JsonNode rule = StreamSupport.stream(circles.path("rules").spliterator(), false)
                .filter(one -> texts(one.path("types")).stream()
                        .anyMatch(type -> told.type.equals(type)
                                || type.endsWith("*") && told.type.startsWith(type.substring(0, type.length() - 1))))
                .findFirst()
                .orElseThrow();
        Set<String> circle =
                rule.path("roles").isTextual() ? texts(circles.path("readers")) : texts(rule.path("roles"));
        boolean within = circle.isEmpty() || circle.stream().anyMatch(roles::contains);
        if (!within || rule.path("insiders").asBoolean() && isOutside(roles, "ticket")) {
            return false;
        }
        return switch (told.grade) {
            case NOTHING_SAID -> !isOutside(roles, told.type.split("\\.")[0]);
            case GRANTED_TO_SOME -> roles.stream().anyMatch(GRANTED::contains);
            case HIDDEN_FROM_HIM -> false;
        };
    }

    private boolean isOutside(Set<String> roles, String owner) {
        JsonNode inside = circles.path("guarded").path(owner);
        return !inside.isMissingNode() && Collections.disjoint(insiders(inside), roles);
    }

    /** Those who hear of a row of which nothing has been said. */
    private Set<String> insiders(JsonNode inside) {
        return inside.asText().equals("house") ? house : texts(inside);
    }

    private static Set<String> house() {
        try {
            WithDefault given = House.class.getMethod("roles").getAnnotation(WithDefault.class);
            return Set.of(given.value().split(","));
        } catch (NoSuchMethodException moved) {
            throw new IllegalStateException(moved);
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static JsonNode circles() {
        try (InputStream file = DeclaredAudience.class.getResourceAsStream("/feed/circles.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
