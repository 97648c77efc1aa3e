package kefu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for another protocol is answered in this one: nobody gets a tunnel that leads around the door. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class UpgradeTest {

    private static String asking(String path, String protocol) {
        return "GET " + path + " HTTP/1.1\r\nHost: kefu\r\nAuthorization: "
                + Tokens.of("1001").roles("AGENT").bearer() + "\r\nConnection: Upgrade, close, X-Internal\r\nUpgrade: "
                + protocol
                + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + "X-Internal: 1\r\nX-Forwarded-For: 6.6.6.6\r\nForwarded: for=6.6.6.6\r\nX-Real-IP: 6.6.6.6\r\n\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "tls/1.3", "foo"})
    void ofALiveServiceItIsAPlainRequestAndTellsNoMoreThanAnyOther(String protocol) throws IOException {
        try (RawSocket raw = new RawSocket()) {
            String answer = raw.say(asking("/api/v1/tickets", protocol)).heardAnswer();
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("\"forwardedFor\":\"127.0.0.1\"")
                    .contains("X-Correlation-Id")
                    .doesNotContain("6.6.6.6")
                    .doesNotContain("\"upgrade\"")
                    .doesNotContain("\"x-internal\"")
                    .doesNotContain("HTTP/1.1 101");
        }
    }

    @Test
    void ofADeadServiceItIsRefusedLikeAnyOther() throws IOException {
        try (RawSocket raw = new RawSocket()) {
            String answer = raw.say(asking("/api/v1/invoices", "websocket")).heardAnswer();
            assertThat(answer)
                    .startsWith("HTTP/1.1 503")
                    .contains("/problems/unavailable")
                    .contains("Retry-After");
        }
    }
}
