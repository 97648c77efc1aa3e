package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kefu.platform.identity.Rank;
import kefu.platform.process.expression.Expression;
import kefu.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One definition as clients see it; forms are JSON Schema, rules are the words of the definition. */
public record ProcessView(
        String key,
        int version,
        Text title,
        List<String> source,
        OpenView open,
        List<String> states,
        List<StepView> steps,
        List<ClockView> clocks,
        String diagram) {

    /** How a case is opened. */
    @Schema(name = "ProcessOpening")
    public record OpenView(List<WhoView> by, JsonNode form, List<GuardView> guards) {}

    /**
     * A step; {@code from} lists every state it can be taken from, {@code to} is absent if the state stays,
     * {@code pauseReason} says where the reason is found why clocks stand still.
     */
    @Schema(name = "ProcessStep")
    public record StepView(
            String step,
            Text title,
            JsonNode form,
            List<String> from,
            @Nullable String to,
            List<WhoView> by,
            @Nullable String when,
            List<GuardView> guards,
            Set<String> requires,
            Set<String> forbids,
            boolean once,
            boolean closes,
            boolean reopens,
            @Nullable String pauseReason) {

        static StepView of(Definition definition, Step step) {
            return new StepView(
                    step.name(),
                    step.title(),
                    step.form().schema(),
                    definition.expected(step),
                    step.to(),
                    WhoView.of(step.by()),
                    source(step.when()),
                    GuardView.of(step.guards()),
                    step.requires(),
                    step.forbids(),
                    step.once(),
                    step.closes(),
                    step.reopens(),
                    step.pauseReason() == null ? null : step.pauseReason().source());
        }
    }

    /** One alternative of who may; empty lists mean no restriction. */
    @Schema(name = "ProcessActor")
    public record WhoView(
            Set<String> roles,
            @Nullable Rank rank,
            Set<String> relations,
            boolean notPrevious,
            Set<String> distinctFrom,
            @Nullable String department,
            @Nullable String event,
            @Nullable String timer) {

        static List<WhoView> of(List<Who> alternatives) {
            return alternatives.stream()
                    .map(who -> new WhoView(
                            who.roles(),
                            who.rank(),
                            who.relations(),
                            who.notPrevious(),
                            who.distinctFrom(),
                            source(who.department()),
                            who.event(),
                            who.timer()))
                    .toList();
        }
    }

    /** What must hold beside the form, as the definition words it, and what whoever does not hold to it is told. */
    @Schema(name = "ProcessGuard")
    public record GuardView(
            String condition,
            String code,
            int status,
            @Nullable String pointer,
            Text text) {

        static List<GuardView> of(List<Guard> guards) {
            return guards.stream()
                    .map(guard -> new GuardView(
                            guard.condition().source(), guard.code(), guard.status(), guard.pointer(), guard.text()))
                    .toList();
        }
    }

    /**
     * A time limit: {@code due} by value of {@code by}, a single length under {@code default}, or a moment under {@code at};
     * {@code onReopen} is absent where a stopped clock stays stopped.
     */
    @Schema(name = "ProcessClock")
    public record ClockView(
            String name,
            Text title,
            Set<String> starts,
            Set<String> stops,
            Set<String> pauses,
            Set<String> resumes,
            @Nullable Reopening onReopen,
            Map<String, String> due,
            @Nullable String by,
            List<Integer> warn) {

        static ClockView of(ClockRule rule) {
            return new ClockView(
                    rule.name(),
                    rule.title(),
                    rule.starts(),
                    rule.stops(),
                    rule.pauses(),
                    rule.resumes(),
                    rule.onReopen(),
                    due(rule.due()),
                    rule.due() instanceof Due.ByValue byValue ? byValue.by().source() : null,
                    rule.warn());
        }

        private static Map<String, String> due(Due due) {
            Map<String, String> words = new TreeMap<>();
            switch (due) {
                case Due.Fixed fixed -> words.put("default", fixed.length().toString());
                case Due.At at -> {
                    words.put("at", at.moment().source());
                    if (at.plus() != null) {
                        words.put("plus", at.plus().toString());
                    }
                }
                case Due.ByValue byValue -> {
                    byValue.lengths().forEach((value, length) -> words.put(value, length.toString()));
                    if (byValue.otherwise() != null) {
                        words.put("default", byValue.otherwise().toString());
                    }
                }
            }
            return words;
        }
    }

    static ProcessView of(Definition definition) {
        return new ProcessView(
                definition.key(),
                definition.version(),
                definition.title(),
                definition.source(),
                new OpenView(
                        WhoView.of(definition.open().by()),
                        definition.open().form().schema(),
                        GuardView.of(definition.open().guards())),
                definition.states(),
                definition.steps().values().stream()
                        .map(step -> StepView.of(definition, step))
                        .toList(),
                definition.clocks().values().stream().map(ClockView::of).toList(),
                Diagram.of(definition));
    }

    private static @Nullable String source(@Nullable Expression expression) {
        return expression == null ? null : expression.source();
    }
}
