package kefu.platform.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kefu.platform.process.expression.Vocabulary;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One version of a process of the manual, checked and compiled. It never changes: a case keeps the version it began with.
 *
 * @param source where the manual says so
 * @param number prefix of the spoken number of a case, if it has one
 * @param plannedFor the value of a case that says when it is to be worked on, if one does
 * @param states in the order of the manual; a case begins in the first
 * @param unique what only one case may be at a time
 * @param counts how many cases of the same there were before, by the name it is known under
 */
public record Definition(
        String key,
        int version,
        Text title,
        List<String> source,
        @Nullable String number,
        @Nullable String plannedFor,
        Opening open,
        List<String> states,
        Map<String, Step> steps,
        Map<String, ClockRule> clocks,
        @Nullable Unique unique,
        Map<String, Sameness> counts,
        Vocabulary vocabulary) {

    public String initialState() {
        return states.getFirst();
    }

    public Optional<Step> find(String step) {
        return Optional.ofNullable(steps.get(step));
    }

    /** Whether it asks the service for this beside the forms ({@code facts:}). */
    public boolean asksFor(String fact) {
        return vocabulary.data().containsKey(fact) && !open.form().fields().containsKey(fact);
    }

    /** States in which a case is over: a closing step leads there and no other one. */
    public Set<String> finalStates() {
        Set<String> open = steps.values().stream()
                .filter(step -> !step.closes())
                .map(Step::to)
                .collect(Collectors.toSet());
        return steps.values().stream()
                .filter(Step::closes)
                .map(Step::to)
                .filter(to -> to != null && !open.contains(to) && !to.equals(initialState()))
                .collect(Collectors.toSet());
    }

    /** States a step can be taken from, in the order of the manual. */
    public List<String> expected(Step step) {
        Set<String> over = finalStates();
        return states.stream()
                .filter(state -> step.from().isEmpty()
                        ? !over.contains(state)
                        : step.from().contains(state))
                .toList();
    }
}
