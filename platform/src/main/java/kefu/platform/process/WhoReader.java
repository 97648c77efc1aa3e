package kefu.platform.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kefu.platform.identity.Rank;
import kefu.platform.process.expression.Expression;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Place;
import kefu.platform.process.yaml.Section;
import org.jspecify.annotations.Nullable;

/** Reads who may open a case or take a step. */
final class WhoReader {

    private final RuleReader rules;
    private final Section section;

    WhoReader(RuleReader rules) {
        this.rules = rules;
        this.section = rules.section();
    }

    /** A list of roles, {@code anyone}, a mapping, or alternatives: {@code {any: […]}} or a list of mappings. */
    List<Who> read() {
        Node node = section.node("by").orElse(null);
        if (node == null) {
            section.fault("by", "is missing: nobody may do this");
            return List.of();
        }
        List<Who> alternatives = by(node);
        if (alternatives.isEmpty()) {
            section.fault("by", "names nobody: nobody may do this");
        }
        return alternatives;
    }

    private List<Who> by(Node node) {
        if (node instanceof Node.Mapping(Place at, Map<String, Node> entries) && entries.containsKey("any")) {
            if (entries.size() > 1) {
                section.fault(node, section.where() + ": by: 'any' stands alone");
            }
            return by(new Node.Sequence(at, Section.items(entries.get("any"))));
        }
        List<Who> alternatives = new ArrayList<>();
        Set<String> roles = new LinkedHashSet<>();
        for (Node item : Section.items(node)) {
            if (item instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
                roles.add(scalar.text());
            } else if (item instanceof Node.Mapping) {
                section.asSection(item, section.where() + ": by").map(this::who).ifPresent(alternatives::add);
            }
        }
        if (roles.contains("anyone")) {
            alternatives.add(Who.ANYONE);
        } else if (!roles.isEmpty()) {
            roles.stream()
                    .filter(role -> !RuleReader.WORD.matcher(role).matches())
                    .forEach(role -> section.fault(
                            node,
                            section.where() + ": by: '" + role
                                    + "' is no role: roles are UPPER_SNAKE; a relation is {relation: " + role + "}"));
            alternatives.add(Who.ofRoles(roles));
        }
        return alternatives;
    }

    private Who who(Section who) {
        Set<String> relations = new LinkedHashSet<>(who.words("relation"));
        relations.stream()
                .filter(relation -> !rules.vocabulary().relations().contains(relation))
                .forEach(relation -> who.fault("relation", "'" + relation + "' is set nowhere under roles:"));
        Set<String> distinct = new LinkedHashSet<>(who.words("distinctFrom"));
        distinct.stream()
                .filter(step -> !rules.vocabulary().steps().contains(step))
                .forEach(step -> who.fault("distinctFrom", "names unknown step '" + step + "'"));
        Expression department = who.node("department")
                .map(node -> node instanceof Node.Scalar(Place at, String text)
                                && RuleReader.WORD.matcher(text).matches()
                        ? new Node.Scalar(at, "'" + text + "'")
                        : node)
                .map(node -> rules.value(node, who.where() + ": department"))
                .orElse(null);
        Who read = new Who(
                new LinkedHashSet<>(who.words("roles")),
                rank(who),
                relations,
                who.flag("notPrevious"),
                distinct,
                department,
                who.text("event").orElse(null),
                who.text("timer").orElse(null));
        who.done();
        return read;
    }

    private static @Nullable Rank rank(Section who) {
        Optional<String> word = who.text("rank");
        try {
            return word.map(Rank::valueOf).orElse(null);
        } catch (IllegalArgumentException e) {
            who.fault("rank", "must be one of " + List.of(Rank.values()) + ", not '" + word.orElse("") + "'");
            return null;
        }
    }
}
