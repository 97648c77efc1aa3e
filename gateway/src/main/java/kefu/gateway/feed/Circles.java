package kefu.gateway.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kefu.platform.identity.Caller;
import kefu.platform.visibility.House;

/**
 * Which roles hear of which events, read from {@code feed/circles.yaml}: whoever may read the resource an event tells of. A
 * type nobody has written down is told to nobody.
 */
@ApplicationScoped
public class Circles {

    private static final String FILE = "feed/circles.yaml";

    private final Map<String, Set<String>> guarded = new HashMap<>();
    private final Set<String> tombstones;
    private final List<Rule> rules = new ArrayList<>();
    private final ConcurrentHashMap<String, Optional<Rule>> known = new ConcurrentHashMap<>();

    private record Rule(List<String> types, Set<String> roles, boolean insiders, Set<String> scopes) {

        boolean admits(Caller who) {
            boolean byRole = roles.isEmpty() || who.hasAny(roles);
            return byRole && (!who.isMachine() || scopes.stream().anyMatch(who.scopes()::contains));
        }

        boolean names(String type) {
            return types.stream()
                    .anyMatch(one ->
                            one.endsWith("*") ? type.startsWith(one.substring(0, one.length() - 1)) : type.equals(one));
        }
    }

    Circles(House house) {
        JsonNode file = read();
        file.path("guarded").properties().forEach(owner -> {
            Set<String> roles = texts(owner.getValue());
            guarded.put(owner.getKey(), owner.getValue().asText().equals("house") ? Set.copyOf(house.roles()) : roles);
        });
        Set<String> readers = texts(file.path("readers"));
        tombstones = texts(file.path("tombstones"));
        for (JsonNode rule : file.path("rules")) {
            JsonNode roles = rule.path("roles");
            rules.add(new Rule(
                    List.copyOf(texts(rule.path("types"))),
                    roles.asText().equals("readers") ? readers : texts(roles),
                    rule.path("insiders").asBoolean(),
                    texts(rule.path("scopes"))));
        }
    }

    private static JsonNode read() {
        try (InputStream file = Circles.class.getClassLoader().getResourceAsStream(FILE)) {
            return new YAMLMapper().readTree(Objects.requireNonNull(file, FILE));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new java.util.LinkedHashSet<>();
        list.forEach(one -> texts.add(one.asText()));
        return java.util.Collections.unmodifiableSet(texts);
    }

    /** Whether it is written down at all who hears of it. */
    public boolean knows(String type) {
        return ruleOf(type).isPresent();
    }

    /** Whether the caller's roles and scopes let him hear of events of this type at all. */
    boolean admits(Caller who, String type) {
        Rule rule = ruleOf(type).orElse(null);
        return rule != null && !(rule.insiders && isNarrow(who, "ticket")) && rule.admits(who);
    }

    private Optional<Rule> ruleOf(String type) {
        Optional<Rule> rule = known.get(type);
        if (rule == null) {
            rule = rules.stream().filter(one -> one.names(type)).findFirst();
            // What anybody may put on a topic must not fill the memory.
            if (known.size() < 1_000) {
                known.put(type, rule);
            }
        }
        return rule;
    }

    /** Whether the service must have said of a row that he may know of it. */
    boolean isNarrow(Caller who, String owner) {
        Set<String> wide = guarded.get(owner);
        return wide != null && !who.hasAny(wide);
    }

    /** Whether somebody hears of a service's rows at all. */
    boolean admitsAnyOf(Caller who, String owner) {
        return rules.stream().filter(rule -> rule.names(owner + ".any.v1")).anyMatch(rule -> rule.admits(who));
    }

    boolean isTombstone(String type) {
        return tombstones.contains(type);
    }
}
