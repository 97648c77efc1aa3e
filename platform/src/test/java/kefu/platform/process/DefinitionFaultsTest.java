package kefu.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kefu.platform.process.yaml.Fault;
import org.junit.jupiter.api.Test;

class DefinitionFaultsTest {

    private static final String ERRAND = Definitions.text("/processes/errand.yaml");

    private static List<String> faultsAfter(String text, String replacement) {
        assertThat(ERRAND).contains(text);
        return Definitions.faults(ERRAND.replace(text, replacement)).stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void allFaultsAreToldAtOnceWithTheirLines() {
        List<String> faults = Definitions.faults(Definitions.text("faulty.yaml")).stream()
                .map(fault -> fault.line() + " " + fault.reason())
                .toList();
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault).startsWith("1 process: process must be lower-case"))
                .anySatisfy(fault -> assertThat(fault).startsWith("2 process: version must be a whole number"))
                .anySatisfy(fault -> assertThat(fault).startsWith("3 process: unknown key 'titel'"))
                .anySatisfy(fault -> assertThat(fault).startsWith("7 ").contains("unknown type 'datetime'"))
                .anySatisfy(fault -> assertThat(fault).isEqualTo("9 key 'size' is given twice"))
                .anySatisfy(fault -> assertThat(fault).startsWith("10 ").contains("undeclared reference to 'nothing'"))
                .anySatisfy(fault -> assertThat(fault).startsWith("10 ").contains("ticket.unheard.v1"))
                .anySatisfy(fault -> assertThat(fault).startsWith("11 ").contains("'lower' must be UPPER_SNAKE"))
                .anySatisfy(fault -> assertThat(fault).startsWith("15 ").contains("unknown state 'Z'"))
                .anySatisfy(fault -> assertThat(fault).startsWith("16 ").contains("'stranger' is set nowhere"))
                .anySatisfy(fault -> assertThat(fault).startsWith("17 ").contains("unknown step 'nowhere'"))
                .anySatisfy(fault -> assertThat(fault).startsWith("18 ").contains("undefined field 'missing'"))
                .anySatisfy(fault -> assertThat(fault).startsWith("20 ").contains("nobody may do this"))
                .anySatisfy(fault -> assertThat(fault).startsWith("21 ").contains("is not true or false but string"))
                .anySatisfy(fault -> assertThat(fault).startsWith("22 ").contains("Not a length: '3 sunny days'"))
                .anySatisfy(fault -> assertThat(fault).startsWith("26 ").contains("'agent' is no role"))
                .anySatisfy(fault -> assertThat(fault).startsWith("27 ").contains("unknown step 'tenth'"))
                .anySatisfy(fault -> assertThat(fault).startsWith("28 ").contains("unknown clock 'unwound'"))
                .anySatisfy(fault -> assertThat(fault).contains("clock 'endless': stops is missing"))
                .anySatisfy(fault -> assertThat(fault).contains("no length for [L] of form.size"))
                .anySatisfy(fault -> assertThat(fault).startsWith("34 ").contains("'150%' is no percentage"))
                .anySatisfy(fault -> assertThat(fault).contains("clock 'never': starts is missing"))
                .anySatisfy(fault -> assertThat(fault).startsWith("37 ").contains("Not a length: 'soon'"));
    }

    @Test
    void theErrandHasNone() {
        assertThat(Definitions.faults(ERRAND)).isEmpty();
    }

    @Test
    void aStateNoStepLeadsToIsAFault() {
        assertThat(faultsAfter("[ASKED, RUNNING, DONE]", "[ASKED, RUNNING, LOST, DONE]"))
                .contains("test.yaml:15: process: states no step leads to 'LOST'");
    }

    @Test
    void aStateFromWhichNothingClosesIsAFault() {
        assertThat(faultsAfter("by: {timer: patience}\n    closes: true", "by: {timer: patience}"))
                .anySatisfy(fault -> assertThat(fault).contains("'DONE' is a dead end"));
    }

    @Test
    void aTimerOfNoClockIsAFault() {
        assertThat(faultsAfter("{timer: patience}", "{timer: hunger}"))
                .containsExactly("test.yaml:34: step 'give-up': by names unknown clock 'hunger'");
    }

    @Test
    void workThatIsPlannedForWhatIsNoMomentIsAFault() {
        for (String other : List.of("phone", "nothing")) {
            assertThat(faultsAfter("number: ER", "number: ER\nplannedFor: " + other))
                    .containsExactly("test.yaml:7: process: plannedFor must name a date-time of the opening form or one"
                            + " that steps set, not '" + other + "'");
        }
    }

    @Test
    void aPausedClockThatNeverResumesIsAFault() {
        assertThat(faultsAfter("stops: finish", "stops: finish\n    pauses: note"))
                .anySatisfy(fault -> assertThat(fault).contains("stand still for ever"));
    }

    @Test
    void aReasonWithoutAClockThatStandsStillIsAFault() {
        assertThat(faultsAfter("{text: {type: text, required: true}}", "{text: text}\n    pauses: {reason: form.text}"))
                .containsExactly("test.yaml:27: step 'note': pauses gives a reason, but no clock stands still");
    }

    @Test
    void aReasonThatIsNowhereOrPersonalOrMissingIsAFaultAtItsLine() {
        assertThat(faultsAfter(
                        "required: true}}\n  - step: finish",
                        "personal: true}}\n    pauses: {clocks: patience,"
                                + " reason: form.text}\n    resumes: patience\n  - step: finish"))
                .containsExactly("test.yaml:27: step 'note': pauses: reason is personal data, which an explanation must"
                        + " not show");
        assertThat(faultsAfter(
                        "required: true}}\n  - step: finish",
                        "required: true}}\n    pauses: {clocks: patience,"
                                + " reason: form.why}\n    resumes: patience\n  - step: finish"))
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault).startsWith("test.yaml:27: ").contains("undefined field 'why'"));
        assertThat(faultsAfter(
                        "required: true}}\n  - step: finish",
                        "required: true}}\n    pauses: {clocks: patience}"
                                + "\n    resumes: patience\n  - step: finish"))
                .containsExactly(
                        "test.yaml:27: step 'note': pauses: reason is missing: why do the clocks stand still?");
    }

    @Test
    void aClockThatGoesOnWhereNothingIsReopenedIsAFault() {
        assertThat(faultsAfter("warn: 50%", "warn: 50%\n    onReopen: continue"))
                .containsExactly("test.yaml:43: clock 'patience': onReopen means nothing: no step reopens the case");
        assertThat(faultsAfter("warn: 50%", "warn: 50%\n    onReopen: sometimes"))
                .containsExactly(
                        "test.yaml:43: clock 'patience': onReopen must be 'continue' or 'restart', not 'sometimes'");
    }

    @Test
    void aClockCannotBothContinueAndStartWithTheStepThatReopens() {
        String reopening =
                "\n  - step: again\n    from: DONE\n    to: RUNNING\n    by: anyone\n    reopens: true\nclocks:";
        assertThat(Definitions.faults(ERRAND.replace("\nclocks:", reopening)
                        .replace("warn: 50%", "warn: 50%\n    onReopen: continue")
                        .replace("starts: opened", "starts: [opened, again]")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason())
                        .isEqualTo("clock 'patience': onReopen stands beside starts: again, which restarts it"));
        assertThat(Definitions.faults(ERRAND.replace("\nclocks:", reopening)
                        .replace("warn: 50%", "warn: 50%\n    onReopen: continue")
                        .replace("{SMALL: 2 hours, LARGE: 1 working day}", "{at: openedAt}")
                        .replace("    by: form.size\n", "")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("an agreed moment, which does not move"));
    }

    @Test
    void aTimeByWhatMayNotBeKnownNeedsADefault() {
        String byClass = ERRAND.replace("open:\n", "facts: {rank: {enum: [A, B]}}\nopen:\n")
                .replace("{SMALL: 2 hours, LARGE: 1 working day}", "{A: 1 hour, B: 2 hours}")
                .replace("by: form.size", "by: data.rank");
        assertThat(Definitions.faults(byClass))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason())
                        .isEqualTo(
                                "clock 'patience': due has no 'default' for a case of which data.rank is not known"));
        assertThat(Definitions.faults(byClass.replace("B: 2 hours", "B: 2 hours, default: 3 hours")))
                .isEmpty();
    }

    @Test
    void anEventWithoutSchemaIsAFaultWhereverItIsEmitted() {
        assertThat(faultsAfter("warn: 50%", "warn: 50%\n    breach: errand.unheard.breached.v1"))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault).contains("has no schema under META-INF/events"));
    }

    @Test
    void aConditionOnTheFormCannotHideAStep() {
        assertThat(faultsAfter(
                        "by: {relation: runner}\n    form",
                        "by: {relation: runner}\n    when: has(form.leavingAt)\n    form"))
                .anySatisfy(fault -> assertThat(fault).contains("cannot use form"));
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThat(Definitions.faults("process: x\n  version: [1\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isBetween(2, 3));
        assertThat(Definitions.faults("")).hasSize(1);
        assertThat(Definitions.faults("- a\n- b")).hasSize(1);
        assertThat(Definitions.faults("process: x")).isNotEmpty();
        assertThat(Definitions.faults(ERRAND + "\n---\n" + ERRAND)).hasSize(1);
    }

    @Test
    void aFileOfNonsenseIsRefusedAndNeverBreaksTheReader() {
        for (String line : ERRAND.lines().toList()) {
            String key = line.strip();
            if (!key.isEmpty() && !key.startsWith("#")) {
                // Every line broken in three ways; the reader must answer with faults or a definition, never with a
                // crash.
                for (String broken : List.of("", line.replaceAll(": .*", ": [[]]"), line.replaceAll(": .*", ":"))) {
                    assertThat(Definitions.faults(ERRAND.replace(line, broken))).isNotNull();
                }
            }
        }
    }
}
