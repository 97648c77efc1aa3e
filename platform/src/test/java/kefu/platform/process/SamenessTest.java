package kefu.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import kefu.platform.json.Json;
import kefu.platform.problem.Refusal;
import kefu.platform.process.yaml.Fault;
import org.junit.jupiter.api.Test;

/** What a case is among others: what it alone may be, and the series it is counted in. */
class SamenessTest {

    private static final String FINE = """
            process: fine
            version: 1
            title: {zh: 罚款, en: Fine}
            source: [test]
            open:
              by: [AGENT]
              form: {who: {type: string, required: true}, rule: {type: string, required: true}, on: date}
              guard:
                - {if: '!has(data.earlier) || data.earlier < 3', code: enough, zh: 够了, en: Enough}
              set: {month: monthOf(form.on), amount: 'data.earlier == 0 ? 100 : 200'}
            states: [RECORDED, PAID, REVOKED]
            unique:
              by: [data.who, data.month]
              when: state == "RECORDED"
              code: one-open-a-month
              pointer: /form/on
              zh: 本月已有
              en: There is one this month
            counts:
              earlier: {by: [data.who, data.rule], when: state != "REVOKED"}
            steps:
              - {step: pay, from: RECORDED, to: PAID, by: [AGENT], closes: true}
              - {step: revoke, from: [RECORDED, PAID], to: REVOKED, by: [AGENT], closes: true}
            """;
    private static final Definition DEFINITION = Definitions.read(FINE);
    private static final String FORM = "{\"who\": \"1001\", \"rule\": \"R1\", \"on\": \"2024-03-31\"}";

    private static CaseState opened(String form, ObjectNode facts) {
        return Story.ENGINE
                .open(DEFINITION, Json.read(form), facts, Story.agent("2"), Story.instant("2024-04-01T10:00:00+08:00"))
                .state();
    }

    @Test
    void theSeriesIsKnownBeforeTheCaseIs() {
        assertThat(Story.ENGINE.series(
                        DEFINITION, Json.read(FORM), Json.object(), Story.instant("2024-04-01T10:00:00+08:00")))
                .isEqualTo(Map.of("earlier", "[\"1001\",\"R1\"]"));
    }

    @Test
    void aFormWithoutTheValuesBelongsToNoSeries() {
        assertThat(Story.ENGINE.series(
                        DEFINITION,
                        Json.read("{\"who\": 7}"),
                        Json.object(),
                        Story.instant("2024-04-01T10:00:00+08:00")))
                .isEmpty();
    }

    @Test
    void whatTheServiceCountedIsDataOfTheOpening() {
        assertThat(opened(FORM, Json.object().put("earlier", 0))
                        .data()
                        .path("amount")
                        .asInt())
                .isEqualTo(100);
        assertThat(opened(FORM, Json.object().put("earlier", 1))
                        .data()
                        .path("amount")
                        .asInt())
                .isEqualTo(200);
    }

    @Test
    void aCaseIsWhatItIsForAsLongAsTheConditionHolds() {
        CaseState recorded = opened(FORM, Json.object().put("earlier", 0));
        assertThat(Story.ENGINE.keys(DEFINITION, recorded))
                .isEqualTo(new CaseKeys("[\"1001\",\"2024-03\"]", Map.of("earlier", "[\"1001\",\"R1\"]")));
        CaseState paid = taken(recorded, "pay");
        assertThat(Story.ENGINE.keys(DEFINITION, paid))
                .isEqualTo(new CaseKeys(null, Map.of("earlier", "[\"1001\",\"R1\"]")));
        assertThat(Story.ENGINE.keys(DEFINITION, taken(paid, "revoke"))).isEqualTo(new CaseKeys(null, Map.of()));
    }

    private static CaseState taken(CaseState state, String step) {
        return Story.ENGINE
                .take(
                        DEFINITION,
                        state,
                        step,
                        Json.object(),
                        Story.agent("2"),
                        Story.instant("2024-04-01T11:00:00+08:00"))
                .state();
    }

    @Test
    void aCaseThatLacksAValueIsTheSameAsNoOther() {
        CaseState undated = opened(FORM.replace(", \"on\": \"2024-03-31\"", ""), Json.object());
        assertThat(Story.ENGINE.keys(DEFINITION, undated).unique()).isNull();
    }

    @Test
    void theRefusalNamesTheRuleAndTheField() {
        Unique unique = DEFINITION.unique();
        assertThat(unique).isNotNull();
        Refusal refusal = unique.refusal();
        assertThat(refusal.type().status()).isEqualTo(409);
        assertThat(refusal.extensions()).containsEntry("code", "one-open-a-month");
        assertThat(refusal.violations()).extracting("pointer").containsExactly("/form/on");
    }

    @Test
    void onlyWhatTheCaseKeepsMakesItTheSame() {
        assertThat(Definitions.faults(FINE.replace("by: [data.who, data.month]", "by: [data.who, today]")))
                .extracting(Fault::reason)
                .containsExactly(
                        "process: unique: by may use only what the case keeps (data, state, roles …), not today");
        assertThat(Definitions.faults(FINE.replace("by: [data.who, data.rule], ", "")))
                .extracting(Fault::reason)
                .contains("count 'earlier': by is missing: which values must be equal?");
    }

    @Test
    void aServiceThatCountsNoCasesDoesNotStartWithADefinitionThatCountsThem() {
        assertThatIllegalStateException()
                .isThrownBy(() -> OtherCases.refuse(List.of(Definitions.COMPLAINT, DEFINITION)))
                .withMessageContaining("[fine]");
        OtherCases.refuse(List.of(Definitions.COMPLAINT));
    }
}
