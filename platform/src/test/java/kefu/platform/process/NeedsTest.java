package kefu.platform.process;

import static kefu.platform.process.Story.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import kefu.platform.process.yaml.Fault;
import org.junit.jupiter.api.Test;

/** Fields that are mandatory in some cases only, and faults of a form that are told together. */
class NeedsTest {

    private static final String JOB = """
            process: job
            version: 1
            title: {zh: 工单, en: Job}
            source: [test]
            open:
              by: [AGENT]
              form:
                kind: {enum: [NEW, OLD], required: true}
                place: {type: string}
                boughtOn: {type: date}
                count: {type: integer}
              guard:
                - {needs: [place, boughtOn], when: form.kind == "OLD"}
                - {if: '!has(form.count) || form.count > 0', code: not-positive, pointer: /form/count, status: 422}
                - {if: '!has(form.count) || form.count != 7', code: seven}
            states: [OPEN, DONE]
            steps:
              - {step: finish, from: OPEN, to: DONE, by: [AGENT], closes: true}
            """;

    @Test
    void everyFieldTheCaseNeedsIsNamedTogetherWithWhatElseIsWrong() {
        Refusal refusal = refused("{\"kind\": \"OLD\", \"count\": 0}");
        assertThat(refusal.type()).isEqualTo(ProcessProblem.FORM_INVALID);
        assertThat(pointers(refusal)).containsExactly("/form/place", "/form/boughtOn", "/form/count");
    }

    @Test
    void aBlankIsNoAnswer() {
        for (String blank : List.of("", " ", "\\t", "\u3000")) {
            String form = "{\"kind\": \"OLD\", \"boughtOn\": \"2024-03-01\", \"place\": \"" + blank + "\"}";
            assertThat(pointers(refused(form))).containsExactly("/form/place");
        }
    }

    @Test
    void whatTheOtherCaseNeedsMayBeLeftOut() {
        assertThat(open("{\"kind\": \"NEW\"}").state.state()).isEqualTo("OPEN");
        String complete = "{\"kind\": \"OLD\", \"boughtOn\": \"2024-03-01\", \"place\": \"三楼\"}";
        assertThat(open(complete).state.state()).isEqualTo("OPEN");
    }

    @Test
    void theSchemaTellsFrontEndsWhatMayBeNeeded() {
        assertThat(Definitions.read(JOB).open().form().schema().path("x-needed").toString())
                .isEqualTo("[{\"fields\":[\"place\",\"boughtOn\"],\"when\":\"form.kind == \\\"OLD\\\"\"}]");
    }

    @Test
    void aMatterOfStateIsToldAlone() {
        assertThat(refused("{\"kind\": \"NEW\", \"count\": 7}").type()).isEqualTo(ProcessProblem.GUARD_FAILED);
        assertThat(pointers(refused("{\"kind\": \"OLD\", \"count\": 7}")))
                .containsExactly("/form/place", "/form/boughtOn");
    }

    @Test
    void aMistypedFieldOrOneRequiredAnywayIsAFaultOfTheDefinition() {
        assertThat(faults(JOB.replace("[place, boughtOn]", "[plaice]"))).anyMatch(fault -> fault.contains("no field"));
        assertThat(faults(JOB.replace("[place, boughtOn]", "[kind]")))
                .anyMatch(fault -> fault.contains("required anyway"));
        assertThat(faults(JOB.replace(", when: form.kind == \"OLD\"", "")))
                .anyMatch(fault -> fault.contains("'when' is missing"));
    }

    private static List<String> faults(String yaml) {
        return Definitions.faults(yaml).stream().map(Fault::reason).toList();
    }

    private static List<String> pointers(Refusal refusal) {
        return refusal.violations().stream().map(Violation::pointer).toList();
    }

    private static Story open(String form) {
        return Story.open(Definitions.read(JOB), form, agent("1001"), "2024-03-01T10:00:00+08:00");
    }

    private static Refusal refused(String form) {
        return catchThrowableOfType(Refusal.class, () -> open(form));
    }
}
