package kefu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.Startup;
import java.util.List;
import java.util.Optional;
import kefu.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class CursorSecretTest {

    private static final List<String> PRODUCTION = List.of("prod");

    @Test
    void replicasWithOneSecretReadEachOthersCursors() {
        String cursor = new Cursors(Optional.of("shared"), PRODUCTION).sign(List.of("7"));
        assertThat(new Cursors(Optional.of("shared"), PRODUCTION).read(cursor)).containsExactly("7");
        Cursors stranger = new Cursors(Optional.of("another"), PRODUCTION);
        assertThatThrownBy(() -> stranger.read(cursor)).isInstanceOf(Refusal.class);
    }

    @Test
    void aReplicaWithoutTheSecretDoesNotEvenStart() {
        assertThatThrownBy(() -> new Cursors(Optional.empty(), PRODUCTION)).hasMessageContaining("kefu.cursor.secret");
        assertThat(Cursors.class).hasAnnotation(Startup.class);
    }
}
