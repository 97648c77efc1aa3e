package kefu.platform.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import kefu.platform.process.Actor;
import kefu.platform.process.Definition;
import kefu.platform.process.Diagram;
import kefu.platform.process.Opening;
import kefu.platform.process.ProcessProblem;
import kefu.platform.process.Processes;
import kefu.platform.process.Step;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldType;
import kefu.platform.process.form.Form;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tests every definition brings along: each step in each state, each required field left out, each field filled in with what
 * it cannot mean, each role that may not, and the diagram as golden file. A service needs one line:
 * {@code @TestFactory Stream<DynamicNode> processes() { return ProcessMatrix.all(); }}
 */
public final class ProcessMatrix {

    private final Definition definition;
    private final ProcessCases cases;

    private ProcessMatrix(Definition definition) {
        this.definition = definition;
        this.cases = new ProcessCases(definition);
    }

    /** Of every definition the module ships. */
    public static Stream<DynamicNode> all() {
        List<Definition> shipped = Processes.shipped();
        Assertions.assertThat(shipped).as("definitions under /processes").isNotEmpty();
        return shipped.stream().map(definition -> dynamicContainer(definition.key(), of(definition)));
    }

    public static Stream<DynamicNode> of(Definition definition) {
        ProcessMatrix matrix = new ProcessMatrix(definition);
        return Stream.of(
                dynamicContainer("every step in every state", matrix.stepsInStates()),
                dynamicContainer("no required field may be left out", matrix.requiredFields()),
                dynamicContainer("no field takes what it cannot mean", matrix.spoiltFields()),
                dynamicContainer("no other role may", matrix.forbiddenRoles()),
                dynamicTest(
                        "the diagram is as committed",
                        () -> Golden.check(definition.key() + ".mmd", Diagram.of(definition))));
    }

    private Stream<DynamicTest> stepsInStates() {
        return definition.states().stream()
                .flatMap(state -> definition.steps().values().stream()
                        .map(step -> dynamicTest(
                                state + (isFrom(step, state) ? " allows " : " refuses ") + step.name(),
                                () -> inState(step, state))));
    }

    private boolean isFrom(Step step, String state) {
        return step.from().contains(state)
                || step.from().isEmpty() && definition.finalStates().contains(state) == step.reopens();
    }

    private void inState(Step step, String state) {
        Refusal refusal = cases.attempt(step, state, cases.allowed(step), cases.form(step.form()));
        if (isFrom(step, state)) {
            // Conditions on data are the service's own tests; here only the order counts.
            Assertions.assertThat(refusal == null ? null : refusal.type()).isNotEqualTo(ProcessProblem.ILLEGAL_STEP);
        } else {
            Assertions.assertThat(refusal).as("refusal").isNotNull();
            Assertions.assertThat(refusal.type()).isEqualTo(ProcessProblem.ILLEGAL_STEP);
            Assertions.assertThat(refusal.extensions())
                    .containsEntry("expected", definition.expected(step))
                    .containsKey("missing");
        }
    }

    private Stream<DynamicTest> requiredFields() {
        Stream<DynamicTest> opening = required(Opening.OPENED, definition.open().form());
        return Stream.concat(
                opening, definition.steps().values().stream().flatMap(step -> required(step.name(), step.form())));
    }

    private Stream<DynamicTest> required(String step, Form form) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest(
                step + ": a complete form is accepted",
                () -> Assertions.assertThat(form.check(cases.form(form))).isEmpty()));
        form.fields().values().stream().filter(field -> field.required()).forEach(field -> {
            ObjectNode incomplete = cases.form(form);
            incomplete.remove(field.name());
            tests.add(dynamicTest(
                    step + " needs " + field.name(),
                    () -> Assertions.assertThat(form.check(form.cleaned(incomplete)))
                            .extracting(Violation::pointer)
                            .containsExactly("/form/" + field.name())));
        });
        return tests.stream();
    }

    private Stream<DynamicTest> spoiltFields() {
        Stream<DynamicTest> opening = spoilt(Opening.OPENED, definition.open().form());
        return Stream.concat(
                opening, definition.steps().values().stream().flatMap(step -> spoilt(step.name(), step.form())));
    }

    private Stream<DynamicTest> spoilt(String step, Form form) {
        Stream<DynamicTest> unknown = Stream.of(
                dynamicTest(step + " has no field nobody asked for", () -> refused(form, "noSuchField", Json.tree(1))));
        return Stream.concat(
                unknown,
                form.fields().values().stream()
                        .map(field -> dynamicTest(step + " refuses what " + field.name() + " cannot mean", () -> {
                            SpoiltFields.of(field).forEach(value -> refused(form, field.name(), value));
                            takesAnySign(form, field);
                        })));
    }

    /** And says so of this field alone. */
    private void refused(Form form, String field, JsonNode value) {
        List<String> pointers = pointers(form, field, value);
        String shown = value.toString();
        Assertions.assertThat(pointers)
                .as("%s = %s", field, shown.length() > 60 ? shown.substring(0, 60) + "…" : shown)
                .isNotEmpty()
                .allMatch(pointer -> pointer.equals("/form/" + field) || pointer.startsWith("/form/" + field + "/"));
    }

    /** Signs beyond the first plane are text like any other. */
    private void takesAnySign(Form form, Field field) {
        boolean free = field.type() == FieldType.TEXT && field.bounds().equals(Field.Bounds.NONE);
        if (free) {
            Assertions.assertThat(pointers(form, field.name(), Json.tree("😀 𠮷野家 𪚥")))
                    .isEmpty();
        }
    }

    private List<String> pointers(Form form, String field, JsonNode value) {
        ObjectNode filled = cases.form(form);
        filled.set(field, value);
        return form.check(form.cleaned(filled)).stream().map(Violation::pointer).toList();
    }

    private Stream<DynamicTest> forbiddenRoles() {
        Set<String> roles = cases.roles();
        return definition.steps().values().stream()
                .flatMap(step -> roles.stream()
                        .filter(role -> !cases.mayAsStranger(step, role))
                        .map(role -> dynamicTest(step.name() + " is not for " + role, () -> forbidden(step, role))));
    }

    private void forbidden(Step step, String role) {
        Actor stranger = ProcessCases.stranger(role);
        Refusal refusal = cases.attempt(step, definition.expected(step).getFirst(), stranger, Json.object());
        Assertions.assertThat(refusal).as("refusal").isNotNull();
        Assertions.assertThat(refusal.type()).isEqualTo(ProcessProblem.NOT_ALLOWED);
        Assertions.assertThat(refusal.extensions().get("allowedFor"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty();
    }
}
