package kefu.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kefu.platform.calendar.CalendarFile;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.process.Actor;
import kefu.platform.process.CaseState;
import kefu.platform.process.Definition;
import kefu.platform.process.Engine;
import kefu.platform.process.Opening;
import kefu.platform.process.Step;
import kefu.platform.process.Taken;
import kefu.platform.process.Who;
import kefu.platform.process.form.Form;

/** Makes cases in any state, actors and filled-in forms for {@link ProcessMatrix}. */
final class ProcessCases {

    private static final String OPERATOR = "1001";
    private static final String ANOTHER = "1002";
    private static final Instant NOW = Instant.parse("2024-03-01T02:00:00Z");
    private static final Engine ENGINE = new Engine(CalendarFile.builtIn());

    private final Definition definition;

    ProcessCases(Definition definition) {
        this.definition = definition;
    }

    /** What the engine says to a step; null if it takes it. */
    Refusal attempt(Step step, String state, Actor actor, JsonNode form) {
        try {
            ENGINE.take(definition, caseFor(step, state), step.name(), form, actor, NOW);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    /** A case in which everything but the step and what forbids it has been done, by somebody else. */
    private CaseState caseFor(Step step, String state) {
        Map<String, Taken> taken = new LinkedHashMap<>();
        Stream.concat(Stream.of(Opening.OPENED), definition.steps().keySet().stream())
                .filter(name -> !name.equals(step.name()) && !step.forbids().contains(name))
                .forEach(name -> taken.put(name, new Taken(NOW, ANOTHER, 1, Json.object())));
        Map<String, String> roles = definition.vocabulary().relations().stream()
                .collect(Collectors.toMap(relation -> relation, relation -> OPERATOR));
        return new CaseState(
                definition.key(),
                definition.version(),
                state,
                definition.finalStates().contains(state),
                NOW,
                roles,
                OPERATOR,
                null,
                null,
                form(definition.open().form()),
                taken,
                Map.of());
    }

    /** Somebody, or some event, the first alternative of the step is meant for. */
    Actor allowed(Step step) {
        Who who = step.by().getFirst();
        if (who.event() != null) {
            return Actor.event(who.event());
        }
        if (who.timer() != null) {
            return Actor.timer(who.timer());
        }
        return new Actor(OPERATOR, who.roles(), Rank.GM, null, null);
    }

    static Actor stranger(String role) {
        return new Actor("9999", Set.of(role), Rank.EMPLOYEE, null, null);
    }

    /** Whether the role alone suffices, or might for the right department. */
    boolean mayAsStranger(Step step, String role) {
        return step.by().stream()
                .anyMatch(who -> who.isPerson()
                        && who.relations().isEmpty()
                        && (who.roles().isEmpty() || who.roles().contains(role))
                        && (who.rank() == null || who.rank() == Rank.EMPLOYEE));
    }

    /** Every role the definition names, and one it does not. */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>(Set.of("STRANGER"));
        definition.open().by().forEach(who -> roles.addAll(who.roles()));
        definition.steps().values().forEach(step -> step.by().forEach(who -> roles.addAll(who.roles())));
        return roles;
    }

    ObjectNode form(Form form) {
        return FieldSamples.of(form);
    }
}
