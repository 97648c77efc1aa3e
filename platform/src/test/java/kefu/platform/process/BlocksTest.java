package kefu.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kefu.platform.process.yaml.Fault;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final String ERRAND = Definitions.text("/processes/errand.yaml");

    private static final String REST = """
            steps:
              - step: rest
                title: {zh: 歇脚, en: Rest}
                from: RUNNING
                by: {relation: runner}
                form: {minutes: {type: integer, required: true}}
            """;

    private static ProcessFile errandWith(String include) {
        return new ProcessFile("mounted/errand.yaml", ERRAND.replace("  - step: note\n", include + "  - step: note\n"));
    }

    private static ProcessFile block(String name, String text) {
        return new ProcessFile("processes/" + name + ".block.yaml", text);
    }

    private static Catalogue catalogue(ProcessFile... files) {
        return Catalogue.of(List.of(files), type -> true);
    }

    private static List<String> faults(ProcessFile... files) {
        return catalogue(files).faults().stream().map(Fault::toString).toList();
    }

    private static Definition read(ProcessFile... files) {
        Catalogue catalogue = catalogue(files);
        assertThat(catalogue.faults()).isEmpty();
        return catalogue.find("errand").orElseThrow();
    }

    @Test
    void stepsWrittenOnceAreTakenOverInTheirPlace() {
        Definition errand = read(errandWith("  - include: rest\n"), block("rest", REST));
        assertThat(errand.steps().keySet()).containsExactly("start-running", "rest", "note", "finish", "give-up");
        assertThat(errand.steps().get("rest").title().en()).isEqualTo("Rest");
        assertThat(errand.steps().get("rest").from()).containsExactly("RUNNING");
    }

    @Test
    void whatStandsBesideIncludeReplacesWhatTheBlockSays() {
        Definition errand = read(
                errandWith("  - include: rest\n    title: {zh: 等候, en: Wait}\n    to: ASKED\n"), block("rest", REST));
        Step step = errand.steps().get("rest");
        assertThat(step.title().en()).isEqualTo("Wait");
        assertThat(step.to()).isEqualTo("ASKED");
        assertThat(step.form().fields()).containsKey("minutes");
    }

    @Test
    void moreGuardsAreAskedBeforeThoseOfTheBlock() {
        String guarded = REST + "    guard: [{if: form.minutes < 60, code: long, zh: 太久, en: Too long}]\n";
        String more = "  - include: rest\n    moreGuards: {if: form.minutes > 1, code: short, zh: 太短, en: Too short}\n";
        Step step = read(errandWith(more), block("rest", guarded)).steps().get("rest");
        assertThat(step.guards()).extracting(Guard::code).containsExactly("short", "long");
        Step alone = read(errandWith(more), block("rest", REST)).steps().get("rest");
        assertThat(alone.guards()).extracting(Guard::code).containsExactly("short");
    }

    @Test
    void aBlockMayIncludeAnother() {
        Definition errand = read(
                errandWith("  - include: pause\n"),
                block("rest", REST),
                block("pause", "steps: [{include: rest}, {step: eat, by: anyone}]"));
        assertThat(errand.steps().keySet()).startsWith("start-running", "rest", "eat", "note");
    }

    @Test
    void aFaultOfABlockIsToldOnceWhereItWasWritten() {
        ProcessFile walk = new ProcessFile(
                "mounted/walk.yaml",
                errandWith("  - include: rest\n").text().replace("process: errand", "process: walk"));
        assertThat(faults(errandWith("  - include: rest\n"), walk, block("rest", REST.replace("RUNNING", "ASLEEP"))))
                .containsExactly("processes/rest.block.yaml:4: step 'rest': from names unknown state 'ASLEEP'");
    }

    @Test
    void aReplacementWithAFaultIsToldWhereItStands() {
        assertThat(faults(errandWith("  - include: rest\n    from: ASLEEP\n"), block("rest", REST)))
                .containsExactly("mounted/errand.yaml:25: step 'rest': from names unknown state 'ASLEEP'");
    }

    @Test
    void aMissingBlockNamesThoseThereAre() {
        assertThat(faults(errandWith("  - include: sleep\n"), block("rest", REST)))
                .containsExactly("mounted/errand.yaml:24: steps: each step: include names unknown block 'sleep';"
                        + " known are rest");
    }

    @Test
    void blocksThatIncludeEachOtherAreACircle() {
        assertThat(faults(
                        errandWith("  - include: a\n"),
                        block("a", "steps:\n  - include: b\n"),
                        block("b", "steps:\n  - include: a\n")))
                .containsExactly(
                        "processes/b.block.yaml:2: steps: each step: include goes round in a circle: a → b → a");
    }

    @Test
    void aStepGivenTwiceIsToldWhereItIsBroughtIn() {
        assertThat(faults(errandWith("  - include: rest\n  - include: rest\n"), block("rest", REST)))
                .containsExactly("mounted/errand.yaml:25: step 'rest' is given twice");
    }

    @Test
    void onlyABlockOfOneStepCanBeChanged() {
        assertThat(faults(
                        errandWith("  - include: two\n    to: ASKED\n"),
                        block("two", "steps: [{step: sit, by: anyone}, {step: rise, by: anyone}]")))
                .containsExactly("mounted/errand.yaml:24: steps: each step: include stands beside other keys, which"
                        + " only a block of one step can have replaced");
    }

    @Test
    void aBlockIsAListOfStepsUnderANameOfItsOwn() {
        assertThat(faults(errandWith(""), block("rest", "stops: []"), block("stop", REST), block("stop", REST)))
                .containsExactlyInAnyOrder(
                        "processes/rest.block.yaml:1: block 'rest': steps is missing: a block is a list of steps",
                        "processes/rest.block.yaml:1: block 'rest': unknown key 'stops'; known are steps",
                        "processes/stop.block.yaml:1: block 'stop' exists already; choose another name");
    }

    @Test
    void aFileOfABlockIsKnownByItsName() {
        assertThat(block("rest", "").block()).isEqualTo(Optional.of("rest"));
        assertThat(new ProcessFile("/mnt/rest.block.yml", "").block()).isEqualTo(Optional.of("rest"));
        assertThat(new ProcessFile("/mnt/block.yaml", "").block()).isEmpty();
    }
}
