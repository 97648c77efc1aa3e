package kefu.gateway.route;

import static kefu.gateway.route.Http2Words.CONTINUATION;
import static kefu.gateway.route.Http2Words.DATA;
import static kefu.gateway.route.Http2Words.END_HEADERS;
import static kefu.gateway.route.Http2Words.END_STREAM;
import static kefu.gateway.route.Http2Words.HEADERS;
import static kefu.gateway.route.Http2Words.PING;
import static kefu.gateway.route.Http2Words.beginning;
import static kefu.gateway.route.Http2Words.frame;
import static kefu.gateway.route.Http2Words.hello;
import static kefu.gateway.route.Http2Words.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who speaks HTTP/2 and does not come to the point on a connection that has been good until then. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class SlowFramesTest {

    private static final String BEARER = Tokens.of("1001").roles("AGENT").bearer();
    private static final String READ = request("GET", "/api/v1/tickets", BEARER);
    private static final String WRITE = request("POST", "/api/v1/tickets", BEARER);
    private static final String ANSWERED = "\"token\":true";

    private RawSocket raw;

    @BeforeEach
    void aGoodRequest() throws IOException {
        raw = new RawSocket();
        raw.say(hello());
        reads(1);
    }

    @AfterEach
    void close() throws IOException {
        raw.close();
    }

    private void reads(int stream) throws IOException {
        raw.say(frame(HEADERS, END_STREAM | END_HEADERS, stream, READ));
        raw.heardUntil(ANSWERED);
    }

    @Test
    void headersThatNeverEndEndTheirConnection() throws IOException {
        raw.say(frame(HEADERS, END_STREAM, 3, READ));
        assertThat(raw.isHungUp()).isTrue();
    }

    @Test
    void headersThatGoOnAndOnEndTheirConnection() throws IOException {
        raw.say(frame(HEADERS, END_STREAM, 3, READ));
        assertThat(raw.isCutOffAmid(frame(CONTINUATION, 0, 3, Http2Words.field("x", "y")), 300))
                .isTrue();
    }

    @Test
    void headersThatComeByteByByteEndTheirConnection() throws IOException {
        raw.say(beginning(READ.length(), HEADERS, END_STREAM | END_HEADERS, 3));
        assertThat(raw.isCutOffAmid("\0", 300)).isTrue();
    }

    @Test
    void whoSaysSomethingWholeNowAndThenIsNotCutOff() throws IOException {
        assertThat(raw.isCutOffAmid(frame(PING, 0, 0, "01234567"), 50)).isFalse();
        reads(3);
    }

    @Test
    void aBodyThatNeverComesEndsItsOwnRequestAlone() throws IOException {
        int last = 21;
        for (int stream = 3; stream <= last; stream += 2) {
            raw.say(frame(HEADERS, END_HEADERS, stream, WRITE));
        }
        for (int stream = 3; stream <= last; stream += 2) {
            raw.heardUntil("/problems/slow-body");
        }
        raw.say(frame(DATA, END_STREAM, 3, "{}"));
        reads(last + 2);
    }

    @Test
    void aBodyThatEndsNowhereIsNotWaitedForByTheServiceEither() throws Exception {
        CountDownLatch letGo = new CountDownLatch(1);
        try (OwnService service = new OwnService(at -> {
            try {
                at.getRequestBody().readAllBytes();
            } catch (IOException gone) {
                letGo.countDown();
            }
        })) {
            raw.say(frame(HEADERS, END_HEADERS, 3, request("POST", OwnService.ADDRESS, BEARER)));
            raw.say(frame(DATA, 0, 3, "{"));
            raw.heardUntil("/problems/slow-body");
            assertThat(letGo.await(60, TimeUnit.SECONDS)).isTrue();
            reads(5);
        }
    }
}
