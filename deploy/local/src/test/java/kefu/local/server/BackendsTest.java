package kefu.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kefu.local.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendsTest {

    @TempDir
    Path state;

    @Test
    void ourOwnFollowThePortOffset() {
        Backends own = Backends.of(layout(1000));

        assertThat(own.external()).isFalse();
        assertThat(own.mysqlPort()).isEqualTo(14306);
        assertThat(own.kafka()).isEqualTo("127.0.0.1:20092");
    }

    @Test
    void givenOnesAreRememberedUntilOurOwnAreUsedAgain() {
        Backends given = Backends.external("db.example.com:3306", "k1:9092,k2:9092");

        given.remember(layout(0));
        assertThat(Backends.of(layout(0))).isEqualTo(given);

        Backends.own(layout(0)).remember(layout(0));
        assertThat(Backends.of(layout(0)).external()).isFalse();
    }

    @Test
    void anAddressWithoutAPortIsRefused() {
        assertThatThrownBy(() -> Backends.external("db.example.com", "k:9092")).hasMessageContaining("host:port");
    }

    private Layout layout(int offset) {
        return new Layout(state, state, state, offset);
    }
}
