package kefu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Nothing is gathered on the way: what one side has said the other hears before the next word. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class StreamingTest {

    private static final String BEARER = Tokens.of("1001").roles("AGENT").bearer();

    private static String head(String method, String... headers) {
        return method + " " + OwnService.ADDRESS + " HTTP/1.1\r\nHost: kefu\r\nConnection: close\r\nAuthorization: "
                + BEARER + "\r\n" + String.join("", headers) + "\r\n";
    }

    @Test
    void theCallerHearsTheBeginningOfAnAnswerThatIsNotCompleteYet() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        try (OwnService service = new OwnService(at -> {
                    at.sendResponseHeaders(200, 0);
                    try (OutputStream body = at.getResponseBody()) {
                        body.write("first".getBytes(StandardCharsets.US_ASCII));
                        body.flush();
                        OwnService.awaited(heard);
                        body.write("last".getBytes(StandardCharsets.US_ASCII));
                    }
                });
                RawSocket raw = new RawSocket()) {
            raw.say(head("GET"));
            assertThat(raw.heardUntil("first")).doesNotContain("last");
            heard.countDown();
            assertThat(raw.heard()).contains("last");
        }
    }

    @Test
    void theServiceHearsTheBeginningOfABodyThatIsNotCompleteYet() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        AtomicInteger bytes = new AtomicInteger();
        try (OwnService service = new OwnService(at -> {
                    assertThat(at.getRequestBody().read()).isEqualTo('{');
                    heard.countDown();
                    bytes.set(1 + at.getRequestBody().readAllBytes().length);
                    at.sendResponseHeaders(204, -1);
                    at.close();
                });
                RawSocket raw = new RawSocket()) {
            raw.say(head("POST", "Transfer-Encoding: chunked\r\n") + "1\r\n{\r\n");
            assertThat(heard.await(60, TimeUnit.SECONDS)).isTrue();
            raw.say("1\r\n}\r\n0\r\n\r\n");
            assertThat(raw.heard()).startsWith("HTTP/1.1 204");
            assertThat(bytes).hasValue(2);
        }
    }
}
