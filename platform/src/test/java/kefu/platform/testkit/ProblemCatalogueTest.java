package kefu.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.ProblemType;
import kefu.platform.text.Text;
import org.junit.jupiter.api.Test;

/** The platform's own problems are the committed ones, and a contradiction in a catalogue is noticed. */
class ProblemCatalogueTest {

    record Problem(String slug, int status, Text title) implements ProblemType {}

    @Test
    void theProblemsOfThePlatformAreTheCommittedOnes() {
        ProblemCatalogue.check("kefu.platform");
    }

    @Test
    void everyEnumOfProblemsOfThePlatformIsKnownToEveryService() {
        assertThat(ProblemCatalogue.enums("kefu.platform"))
                .containsExactlyInAnyOrderElementsOf(ProblemCatalogue.PLATFORM);
    }

    @Test
    void oneSlugHasOneMeaning() {
        ProblemType stale = new Problem("stale", 409, Text.of("旧", "Old"));
        assertThatThrownBy(() -> ProblemCatalogue.table(List.of(CommonProblem.STALE, stale)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("One slug, two meanings");
        assertThat(ProblemCatalogue.table(List.of(stale, stale)).lines()).hasSize(3);
    }

    @Test
    void aSlugIsStableTextAndAStatusARefusal() {
        assertThatThrownBy(() -> ProblemCatalogue.table(List.of(new Problem("Stale_One", 409, Text.of("旧", "Old")))))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ProblemCatalogue.table(List.of(new Problem("fine", 200, Text.of("好", "Fine")))))
                .isInstanceOf(AssertionError.class);
    }
}
