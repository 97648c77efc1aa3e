package kefu.platform.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps the order of the manual: a step out of order is refused with the steps that are still missing. */
final class Route {

    private Route() {}

    /** Why the step cannot be taken in the present state and after what was done; empty if it can. */
    static Optional<Refusal> refusal(Definition definition, Step step, CaseState state) {
        if (!isFrom(definition, step, state)) {
            return Optional.of(outOfOrder(definition, step, state));
        }
        List<String> missing = step.requires().stream()
                .filter(required -> !state.taken().containsKey(required))
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(illegal(definition, step, state, missing, "尚缺步骤:", "These steps are missing: "));
        }
        List<String> done =
                step.forbids().stream().filter(state.taken()::containsKey).toList();
        if (!done.isEmpty()) {
            return Optional.of(illegal(definition, step, state, List.of(), "已执行过 ", "Not possible after ", done)
                    .with("forbiddenAfter", done));
        }
        if (step.once() && state.taken().containsKey(step.name())) {
            return Optional.of(illegal(
                            definition,
                            step,
                            state,
                            List.of(),
                            "此步骤只能执行一次:",
                            "Can be taken only once: ",
                            List.of(step.name()))
                    .with("once", true));
        }
        return Optional.empty();
    }

    /** Whether there is no {@link #refusal}. */
    static boolean isOpen(Definition definition, Step step, CaseState state) {
        Set<String> taken = state.taken().keySet();
        return isFrom(definition, step, state)
                && taken.containsAll(step.requires())
                && Collections.disjoint(taken, step.forbids())
                && !(step.once() && taken.contains(step.name()));
    }

    /** A closed case takes only steps that reopen it or that follow its final state. */
    static boolean isFrom(Definition definition, Step step, CaseState state) {
        boolean named = step.from().contains(state.state());
        if (state.closed()) {
            boolean follows = named && definition.finalStates().contains(state.state());
            return step.reopens() ? named || step.from().isEmpty() : follows;
        }
        return named || step.from().isEmpty() && !step.reopens();
    }

    private static Refusal outOfOrder(Definition definition, Step step, CaseState state) {
        List<String> missing = state.closed() ? List.of() : missing(definition, step, state.state());
        if (missing.isEmpty()) {
            return illegal(
                    definition,
                    step,
                    state,
                    missing,
                    state.closed() ? "本单已结束,状态为 " : "当前状态为 ",
                    state.closed() ? "The case is closed in state " : "The case is in state ",
                    List.of(state.state()));
        }
        return illegal(definition, step, state, missing, "尚缺步骤:", "These steps are missing: ");
    }

    private static Refusal illegal(
            Definition definition, Step step, CaseState state, List<String> missing, String zh, String en) {
        return illegal(definition, step, state, missing, zh, en, missing);
    }

    private static Refusal illegal(
            Definition definition,
            Step step,
            CaseState state,
            List<String> missing,
            String zh,
            String en,
            List<String> named) {
        return ProcessProblem.ILLEGAL_STEP
                .because(zh + String.join("、", named), en + String.join(", ", named))
                .with("step", step.name())
                .with("state", state.state())
                .with("expected", definition.expected(step))
                .with("missing", missing);
    }

    /** The shortest way of steps from a state to where the wanted step can be taken; empty if there is none. */
    private static List<String> missing(Definition definition, Step wanted, String from) {
        List<String> goals = definition.expected(wanted);
        Map<String, @Nullable Step> arrivedBy = new HashMap<>();
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        arrivedBy.put(from, null);
        while (!open.isEmpty()) {
            String state = open.poll();
            if (goals.contains(state)) {
                return way(state, from, arrivedBy, cameFrom);
            }
            for (Step step : definition.steps().values()) {
                String to = step.target(state);
                boolean leads = (step.from().isEmpty() || step.from().contains(state)) && !step.reopens();
                if (leads && !arrivedBy.containsKey(to)) {
                    arrivedBy.put(to, step);
                    cameFrom.put(to, state);
                    open.add(to);
                }
            }
        }
        return List.of();
    }

    private static List<String> way(
            String goal, String from, Map<String, @Nullable Step> arrivedBy, Map<String, String> cameFrom) {
        List<String> steps = new ArrayList<>();
        for (String at = goal; at != null && !at.equals(from); at = cameFrom.get(at)) {
            Step step = arrivedBy.get(at);
            if (step != null) {
                steps.addFirst(step.name());
            }
        }
        return steps;
    }
}
