package kefu.platform.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kefu.platform.calendar.CalendarFile;
import kefu.platform.calendar.Segment;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import org.assertj.core.api.Assertions;

/** Tells what happens to one case, step by step, on a clock that stands still in between; due timers fire on the way. */
final class Story {

    static final Engine ENGINE = new Engine(CalendarFile.builtIn());
    static final String COMPLAINT = """
            {"complainant": "王先生", "complainedAt": "2024-03-01T09:00:00+08:00", "phone": "13800138000",
             "content": "电梯故障", "severity": "GENERAL"}""";

    final Definition definition;
    final List<Emission> emissions = new ArrayList<>();
    final Map<String, Instant> timers = new LinkedHashMap<>();
    CaseState state;
    Instant now;

    private Story(Definition definition, String at) {
        this.definition = definition;
        this.now = instant(at);
    }

    static Story complaint(String severity) {
        return complaint(severity, "2024-03-01T10:00:00+08:00");
    }

    static Story complaint(String severity, String at) {
        return open(Definitions.COMPLAINT, COMPLAINT.replace("GENERAL", severity), agent("1001"), at);
    }

    /** Somebody asks the help desk on that day; what is known of him beside the form is {@code {}} or more. */
    static Story help(String urgency, String facts, String at) {
        Story story = new Story(Definitions.HELP, at);
        ObjectNode form = Json.object().put("question", "?").put("urgency", urgency);
        story.apply(ENGINE.open(Definitions.HELP, form, (ObjectNode) Json.read(facts), agent("1001"), story.now));
        return story;
    }

    static Story help(String urgency, String at) {
        return help(urgency, "{}", at);
    }

    static Story open(Definition definition, String form, Actor actor, String at) {
        Story story = new Story(definition, at);
        story.apply(ENGINE.open(definition, Json.read(form), actor, story.now));
        return story;
    }

    static Actor agent(String operator) {
        return new Actor(operator, Set.of("AGENT"), Rank.EMPLOYEE, null, null);
    }

    static Actor role(String operator, String role) {
        return new Actor(operator, Set.of(role), Rank.MANAGER, "GAS", null);
    }

    static Instant instant(String at) {
        return OffsetDateTime.parse(at).toInstant();
    }

    Story take(String step, String form) {
        return take(step, form, agent("1001"));
    }

    Story take(String step) {
        return take(step, "{}");
    }

    Story take(String step, String form, Actor actor) {
        apply(ENGINE.take(definition, state, step, Json.read(form), actor, now));
        return this;
    }

    Refusal refused(String step, String form, Actor actor) {
        CaseState before = state;
        try {
            Outcome outcome = ENGINE.take(definition, state, step, Json.read(form), actor, now);
            throw new AssertionError(
                    step + " was not refused but led to " + outcome.state().state());
        } catch (Refusal refusal) {
            Assertions.assertThat(state).isEqualTo(before);
            return refusal;
        }
    }

    Refusal refused(String step, String form) {
        return refused(step, form, agent("1001"));
    }

    /** Lets time pass; what falls due on the way fires in its order. */
    Story until(String at) {
        return until(instant(at));
    }

    Story after(Duration duration) {
        return until(now.plus(duration));
    }

    Story until(Instant end) {
        while (true) {
            Map.Entry<String, Instant> next = timers.entrySet().stream()
                    .filter(timer -> !timer.getValue().isAfter(end))
                    .min(Comparator.comparing(Map.Entry::getValue))
                    .orElse(null);
            if (next == null) {
                now = end;
                return this;
            }
            timers.remove(next.getKey());
            now = next.getValue().isAfter(now) ? next.getValue() : now;
            String name = next.getKey();
            Outcome tick =
                    ENGINE.tick(definition, state, TimerChange.clock(name), TimerChange.percent(name), next.getValue());
            if (tick.changed()) {
                apply(tick);
            }
        }
    }

    /** Something outside the case changed. */
    Outcome recompute(WorkingCalendar calendar, String facts) {
        Outcome outcome =
                new Recomputation(calendar).of(definition, state, (ObjectNode) Json.read(facts), "calendar", now);
        apply(outcome);
        return outcome;
    }

    private void apply(Outcome outcome) {
        // A case is stored as JSON between any two steps, so every story proves that nothing is lost on the way.
        state = Json.read(Json.write(outcome.state()), CaseState.class);
        emissions.addAll(outcome.emissions());
        outcome.timers().forEach(timer -> {
            if (timer.dueAt() == null) {
                timers.remove(timer.name());
            } else {
                timers.put(timer.name(), timer.dueAt());
            }
        });
    }

    Story answered() {
        return take("determine-nature", "{\"nature\": \"设备\"}")
                .take("investigate", "{\"cause\": \"老化\"}")
                .take("hand-over", "{\"to\": \"1001\", \"department\": \"GAS\"}")
                .take(
                        "propose-solution",
                        "{\"solution\": \"更换\"}",
                        new Actor("1001", Set.of(), Rank.EMPLOYEE, "GAS", null))
                .take("answer-customer", "{\"answer\": \"将更换\"}");
    }

    Story evaluated() {
        return answered()
                .take("resolve")
                .take("record-callback", "{\"signed\": true, \"unknownToUs\": 1}", Actor.event("callback.completed.v1"))
                .take("evaluate");
    }

    /** The way of a clock to its due date as it looks now. */
    List<Segment> way(String clock) {
        return ENGINE.explain(state, clock, now).orElseThrow().segments();
    }

    /** The time on that way that counts. */
    Duration counted(String clock) {
        return way(clock).stream()
                .filter(segment -> segment.kind() == Segment.Kind.WORKING)
                .map(segment -> Duration.between(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    ClockState clock(String name) {
        return state.clocks().get(name);
    }

    String due(String clock) {
        return clock(clock).dueAt().atOffset(java.time.ZoneOffset.ofHours(8)).toString();
    }

    List<String> emitted() {
        return emissions.stream().map(Emission::type).toList();
    }

    JsonNode lastEmission(String type) {
        return emissions.stream()
                .filter(emission -> emission.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow()
                .data();
    }

    List<String> allowed(Actor actor) {
        return ENGINE.allowedSteps(definition, state, actor, now).stream()
                .map(AllowedStep::step)
                .toList();
    }
}
