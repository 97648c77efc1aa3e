package kefu.platform.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Draws a definition as a Mermaid state diagram. Steps between the same two states share an arrow; steps of every open state
 * start from one box, so that the drawing stays readable.
 */
public final class Diagram {

    private static final String START_OR_END = "[*]";
    private static final String ANY = "AnyOpenState";

    private Diagram() {}

    public static String of(Definition definition) {
        Map<String, StringJoiner> arrows = new LinkedHashMap<>();
        definition.steps().values().forEach(step -> draw(step, arrows));
        StringBuilder drawing = new StringBuilder("stateDiagram-v2\n");
        if (arrows.keySet().stream().anyMatch(arrow -> arrow.contains(ANY))) {
            drawing.append("    state \"any open state\" as ").append(ANY).append('\n');
        }
        line(drawing, START_OR_END, definition.initialState());
        arrows.forEach((arrow, steps) ->
                drawing.append("    ").append(arrow).append(": ").append(steps).append('\n'));
        Set<String> over = definition.finalStates();
        definition.states().stream().filter(over::contains).forEach(state -> line(drawing, state, START_OR_END));
        return drawing.toString();
    }

    private static void draw(Step step, Map<String, StringJoiner> arrows) {
        Set<String> from = step.from().isEmpty() ? Set.of(ANY) : step.from();
        for (String state : from) {
            String to = step.to() != null ? step.to() : step.closes() ? START_OR_END : state;
            arrows.computeIfAbsent(state + " --> " + to, arrow -> new StringJoiner(", "))
                    .add(step.name());
        }
    }

    private static void line(StringBuilder drawing, String from, String to) {
        drawing.append("    ").append(from).append(" --> ").append(to).append('\n');
    }
}
