package kefu.platform.process;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import kefu.platform.process.yaml.Faults;
import kefu.platform.process.yaml.Node;
import kefu.platform.process.yaml.Section;

/** What only shows when a definition is seen as a whole: names that lead nowhere, states nobody reaches or leaves. */
final class DefinitionCheck {

    private final Definition definition;
    private final Section root;
    private final Draft draft;
    private final Faults faults;
    private final Predicate<String> knownEvent;

    DefinitionCheck(Definition definition, Section root, Draft draft, Faults faults, Predicate<String> knownEvent) {
        this.definition = definition;
        this.root = root;
        this.draft = draft;
        this.faults = faults;
        this.knownEvent = knownEvent;
    }

    void run() {
        definition.steps().values().forEach(this::step);
        events(draft.open(), definition.open().effects().emits());
        definition.open().by().forEach(who -> timer(draft.open(), who));
        definition.clocks().values().forEach(this::clock);
        // Reachability of a definition with unknown names would only repeat those faults in other words.
        if (faults.none()) {
            reachable();
            endable();
        }
    }

    private void step(Step step) {
        Section section = section(step);
        unknown(section, "from", step.from(), definition.states(), "state");
        unknown(section, "to", step.to() == null ? List.of() : List.of(step.to()), definition.states(), "state");
        unknown(section, "requires", step.requires(), draft.vocabulary().steps(), "step");
        unknown(section, "forbids", step.forbids(), draft.vocabulary().steps(), "step");
        for (String key : List.of("starts", "stops", "pauses", "resumes")) {
            unknown(
                    section,
                    key,
                    PauseReader.clocks(section, key),
                    definition.clocks().keySet(),
                    "clock");
        }
        if (step.pauseReason() != null
                && definition.clocks().values().stream()
                        .noneMatch(clock -> clock.pauses().contains(step.name()))) {
            section.fault(PauseReader.PAUSES, "gives a reason, but no clock stands still");
        }
        if (step.closes() && step.reopens()) {
            section.fault("closes", "and reopens at once");
        }
        if (step.requires().contains(step.name())) {
            section.fault("requires", "the step itself: it could never be taken");
        }
        step.by().forEach(who -> timer(section, who));
        events(section, step.effects().emits());
    }

    private static void unknown(
            Section section, String key, Collection<String> names, Collection<String> known, String kind) {
        for (String name : names) {
            if (!known.contains(name)) {
                section.fault(key, "names unknown " + kind + " '" + name + "'");
            }
        }
    }

    private void timer(Section section, Who who) {
        if (who.timer() != null && !definition.clocks().containsKey(who.timer())) {
            section.fault("by", "names unknown clock '" + who.timer() + "'");
        }
    }

    private void events(Section section, List<Emit> emits) {
        for (Emit emit : emits) {
            if (!knownEvent.test(emit.type())) {
                section.fault("emits", "'" + emit.type() + "', which has no schema under META-INF/events");
            }
        }
    }

    private void clock(ClockRule clock) {
        Node place = root.section("clocks")
                .flatMap(clocks -> clocks.node(clock.name()))
                .orElseThrow();
        Section section = root.asSection(place, "clock '" + clock.name() + "'").orElseThrow();
        if (clock.starts().isEmpty()) {
            section.fault("starts", "is missing: the clock never starts");
        }
        if (clock.stops().isEmpty()) {
            section.fault("stops", "is missing: the clock never stops");
        }
        if (!clock.pauses().isEmpty() && clock.resumes().isEmpty()) {
            section.fault("resumes", "is missing: a paused clock would stand still for ever");
        }
        if (!clock.pauses().isEmpty() && clock.due() instanceof Due.At) {
            section.fault("pauses", "cannot stand beside an agreed moment, which does not move");
        }
        if (clock.onReopen() != null) {
            reopening(clock, section);
        }
        for (String key : List.of("warned", "breach")) {
            String type = key.equals("breach") ? clock.breach() : clock.warned();
            if (type != null && !knownEvent.test(type)) {
                section.fault(key, "emits '" + type + "', which has no schema under META-INF/events");
            }
        }
    }

    private void reopening(ClockRule clock, Section section) {
        List<String> reopening = definition.steps().values().stream()
                .filter(Step::reopens)
                .map(Step::name)
                .toList();
        if (reopening.isEmpty()) {
            section.fault("onReopen", "means nothing: no step reopens the case");
        }
        if (clock.onReopen() == Reopening.CONTINUE && clock.due() instanceof Due.At) {
            section.fault("onReopen", "cannot continue beside an agreed moment, which does not move");
        }
        reopening.stream()
                .filter(clock.starts()::contains)
                .forEach(step -> section.fault("onReopen", "stands beside starts: " + step + ", which restarts it"));
    }

    private void reachable() {
        Set<String> reached = new LinkedHashSet<>(Set.of(definition.initialState()));
        boolean more = true;
        while (more) {
            more = false;
            for (Step step : definition.steps().values()) {
                boolean can = definition.expected(step).stream().anyMatch(reached::contains);
                more |= can && step.to() != null && reached.add(step.to());
            }
        }
        Set<String> unreached = new LinkedHashSet<>(definition.states());
        unreached.removeAll(reached);
        unreached.forEach(state -> root.fault("states", "no step leads to '" + state + "'"));
        definition.steps().values().stream()
                .filter(step -> definition.expected(step).stream().noneMatch(reached::contains))
                .forEach(step -> section(step).fault("from", "no case ever gets there"));
    }

    /** From every open state some way must lead to the end of the case. */
    private void endable() {
        Set<String> over = definition.finalStates();
        Set<String> ending = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Step step : definition.steps().values()) {
                for (String state : definition.expected(step)) {
                    boolean ends = step.closes() || ending.contains(step.target(state));
                    more |= ends && !over.contains(state) && ending.add(state);
                }
            }
        }
        definition.states().stream()
                .filter(state -> !over.contains(state) && !ending.contains(state))
                .forEach(state ->
                        root.fault("states", "'" + state + "' is a dead end: no way leads to a step that closes"));
    }

    private Section section(Step step) {
        return Objects.requireNonNull(draft.steps().get(step.name()));
    }
}
