package kefu.platform.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import kefu.platform.process.form.Form;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tests every definition brings along: each step in each state, each required field left out, each role that may not, and
 * the diagram as golden file. A service needs one line:
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
