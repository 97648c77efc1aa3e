package kefu.callback.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kefu.callback.task.CallbackKind;
import kefu.platform.json.Json;
import kefu.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked in a callback, and which answers are taken. */
class QuestionnairesTest {

    private final Questionnaires all = new Questionnaires(Optional.empty());

    @ParameterizedTest
    @EnumSource(CallbackKind.class)
    void everyKindOfCallbackHasItsQuestions(CallbackKind kind) {
        assertThat(all.of(kind).questions()).isNotEmpty();
        assertThat(all.of(kind).source()).isNotEmpty();
    }

    @Test
    void theInitialCallbackAsksFourQuestions() {
        assertThat(faults(CallbackKind.INITIAL, "{}", true))
                .containsExactly("/answers/salesperson", "/answers/whyUs", "/answers/shortcomings", "/answers/wishes");
    }

    @Test
    void anEffectThatWasNotReachedNeedsAReasonAndASolution() {
        assertThat(faults(CallbackKind.PERIODIC, "{\"effectReached\":false}", true))
                .containsExactly("/answers/reason", "/answers/solution");
        assertThat(faults(CallbackKind.PERIODIC, "{\"effectReached\":true}", true))
                .isEmpty();
    }

    @Test
    void whatIsStillMissingCountsOnlyWhenTheTalkIsOver() {
        assertThat(faults(CallbackKind.INITIAL, "{}", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"satisfaction\":0}|/answers/satisfaction",
                "{\"satisfaction\":8}|/answers/satisfaction",
                "{\"satisfaction\":7.5}|/answers/satisfaction",
                "{\"satisfaction\":\"7\"}|/answers/satisfaction",
                "{\"opinion\":7}|/answers/opinion",
                "{\"nope\":1}|/answers/nope",
                "{\"a/b\":1}|/answers/a~1b",
                "[]|/answers",
            })
    void anAnswerInTheWrongFormIsPointedAt(String answers, String pointer) {
        assertThat(faults(CallbackKind.SPECIAL_SERVICE, answers, true)).containsExactly(pointer);
    }

    @Test
    void anOperatorsFileReplacesTheBuiltInOne(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("repair.yaml"), """
                kind: REPAIR
                version: 2
                title: {zh: 报修回访, en: Repair callback}
                source: [house]
                questions:
                  - {key: mood, title: {zh: 心情, en: Mood}, type: CHOICE, options: [GOOD, BAD], required: true}
                """);
        Questionnaire repair = new Questionnaires(Optional.of(dir)).of(CallbackKind.REPAIR);
        assertThat(repair.version()).isEqualTo(2);
        assertThat(repair.faults(Json.read("{\"mood\":\"FAIR\"}"), true)).hasSize(1);
        assertThat(repair.faults(Json.read("{\"mood\":\"GOOD\"}"), true)).isEmpty();
    }

    @Test
    void aFaultyFileStopsTheServiceAndIsNamed(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("repair.yaml"), "kind: REPAIR\nversion: 1\nquestions: []\nnonsense: true\n");
        assertThatThrownBy(() -> new Questionnaires(Optional.of(dir))).hasMessageContaining("repair.yaml");
    }

    private List<String> faults(CallbackKind kind, String answers, boolean complete) {
        return all.of(kind).faults(Json.read(answers), complete).stream()
                .map(Violation::pointer)
                .toList();
    }
}
