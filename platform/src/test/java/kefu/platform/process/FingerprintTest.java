package kefu.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String ERRAND = Definitions.text("/processes/errand.yaml");
    private static final String INCLUDING = ERRAND.replace("  - step: note\n", "  - include: rest\n  - step: note\n");

    private static final String REST = """
            steps:
              - step: rest
                title: {zh: 歇脚, en: Rest}
                from: RUNNING
                by: {relation: runner}
            """;

    private static String of(String definition, String block) {
        ProcessFile rest = new ProcessFile("processes/rest.block.yaml", block);
        return Fingerprint.of(new ProcessFile("processes/errand.yaml", definition), Blocks.of(List.of(rest)));
    }

    @Test
    void commentsAndLayoutAreNoChange() {
        String commented = "# another word\n" + ERRAND.replace("version: 1", "version:   1 # and one more");
        assertThat(of(commented, REST)).isEqualTo(of(ERRAND, REST));
    }

    @Test
    void whateverItSaysIsAChange() {
        assertThat(of(ERRAND.replace("to: RUNNING", "to: DONE"), REST)).isNotEqualTo(of(ERRAND, REST));
        assertThat(of(ERRAND.replace("en: Errand", "en: Other errand"), REST)).isNotEqualTo(of(ERRAND, REST));
    }

    @Test
    void aChangedBlockChangesEveryProcessThatTakesItOverAndNoOther() {
        String another = REST.replace("from: RUNNING", "from: DONE");
        assertThat(of(INCLUDING, another)).isNotEqualTo(of(INCLUDING, REST));
        assertThat(of(ERRAND, another)).isEqualTo(of(ERRAND, REST));
    }
}
