package kefu.gateway.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.Startup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final List<String> PRODUCTION = List.of("prod");
    private static final byte[] SECRET = "whsec_1".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatOneReplicaSealsAnotherOpensAndNobodyElse() {
        byte[] sealed = new Seal(Optional.of("shared"), PRODUCTION).close(SECRET);
        assertThat(new Seal(Optional.of("shared"), PRODUCTION).open(sealed)).hasValue(SECRET);
        assertThat(new Seal(Optional.of("another"), PRODUCTION).open(sealed)).isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(new Seal(Optional.of("shared"), PRODUCTION).open(sealed)).isEmpty();
    }

    @Test
    void aReplicaWithoutTheSecretDoesNotEvenStart() {
        assertThatThrownBy(() -> new Seal(Optional.empty(), PRODUCTION)).hasMessageContaining("kefu.sealing.secret");
        assertThat(Seal.class).hasAnnotation(Startup.class);
    }
}
