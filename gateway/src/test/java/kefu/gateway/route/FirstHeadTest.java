package kefu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new connection has so long to say what it wants, however often it says a little. */
class FirstHeadTest {

    private final EmbeddedChannel connection = new EmbeddedChannel();

    FirstHeadTest() {
        connection.freezeTime();
        connection.pipeline().addFirst(new FirstHead(Duration.ofSeconds(20)));
    }

    private void says(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
    }

    private void passes(long seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }

    @Test
    void headersThatTrickleInEndTheConnection() {
        for (String part : "GET / HTTP/1.1\r\nX:".split("")) {
            says(part);
            passes(1);
        }
        assertThat(connection.isOpen()).isTrue();
        says("y\r\n");
        passes(3);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void whoSaysNothingAtAllIsNotWaitedForEither() {
        passes(21);
        assertThat(connection.isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\r\n\r\n",
                "PRI * HTTP/2.0\r\n",
                "\u0016\u0003\u0001"
            })
    void whatIsCompleteInTimeIsLeftAloneAndEveryByteOfItPassesOn(String head) {
        StringBuilder passed = new StringBuilder();
        for (String part : head.split("")) {
            says(part);
        }
        passes(60);
        assertThat(connection.isOpen()).isTrue();
        assertThat(connection.pipeline().get(FirstHead.class)).isNull();
        for (io.netty.buffer.ByteBuf bytes = connection.readInbound(); bytes != null; bytes = connection.readInbound()) {
            passed.append(bytes.toString(StandardCharsets.ISO_8859_1));
            bytes.release();
        }
        assertThat(passed).hasToString(head);
    }
}
