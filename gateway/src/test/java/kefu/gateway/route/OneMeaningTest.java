package kefu.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import kefu.gateway.FixtureServices;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door reads in one way the service behind it must not read in another: headers, lengths, sizes. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class OneMeaningTest {

    private static final String BEARER = Tokens.of("1001").roles("AGENT").bearer();

    private static String head(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: kefu\r\nAuthorization: " + BEARER + "\r\n" + String.join("\r\n", headers)
                + "\r\n\r\n";
    }

    /** The server follows the chunks, as RFC 9112 has it, and tells the service nothing of the length: it slips through nowhere. */
    @Test
    void whatIsHiddenBehindASecondLengthIsARequestWithoutATokenAndReachesNobody() throws IOException {
        String hidden = "GET /api/v1/customers/7 HTTP/1.1\r\nHost: kefu\r\n\r\n";
        try (RawSocket raw = new RawSocket()) {
            String answer = raw.say(head(
                            "POST /api/v1/tickets",
                            "Content-Length: " + (5 + hidden.length()),
                            "Transfer-Encoding: chunked"))
                    .say("0\r\n\r\n" + hidden)
                    .heardAnswer();
            assertThat(raw.heardAnswer()).startsWith("HTTP/1.1 401");
            assertThat(answer)
                    .startsWith("HTTP/1.1 201")
                    .contains("\"bytes\":0")
                    .contains("\"transfer-encoding\":[\"chunked\"]")
                    .doesNotContain("\"content-length\"");
        }
    }

    @Test
    void aBodyInChunksStaysInChunksAndOneWithALengthKeepsItsLength() throws IOException {
        try (RawSocket raw = new RawSocket()) {
            String answer = raw.say(head("POST /api/v1/tickets", "Connection: close", "Transfer-Encoding: chunked")
                            + "2\r\n{}\r\n0\r\n\r\n")
                    .heard();
            assertThat(answer)
                    .contains("\"bytes\":2")
                    .contains("\"transfer-encoding\":[\"chunked\"]")
                    .doesNotContain("\"content-length\"");
        }
        try (RawSocket raw = new RawSocket()) {
            String answer = raw.say(head("POST /api/v1/tickets", "Connection: close", "Content-Length: 2") + "{}")
                    .heard();
            assertThat(answer)
                    .contains("\"bytes\":2")
                    .contains("\"content-length\":[\"2\"]")
                    .doesNotContain("\"transfer-encoding\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | Authorization: Bearer x",
                "400 | Host: elsewhere",
                "400 | Content-Length: 2",
                "400 | Content-Length: 3",
                "400 | Content-Type: text/plain",
                "400 | Idempotency-Key: b",
                "400 | If-Match: \"2\"",
            })
    void aHeaderThatIsThereTwiceIsRefused(int status, String second) throws IOException {
        try (RawSocket raw = new RawSocket()) {
            String answer = raw.say(head(
                                    "POST /api/v1/tickets",
                                    "Content-Length: 2",
                                    "Content-Type: application/json",
                                    "Idempotency-Key: a",
                                    "If-Match: \"1\"",
                                    second)
                            + "{}")
                    .heard();
            assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("\"uri\"");
            // Of a second length the server itself knows that it is none, and hangs up without many words.
            assertThat(answer.contains("application/problem+json")).isEqualTo(!second.startsWith("Content-Length"));
        }
    }

    @Test
    void aHeaderWithoutANameIsRefused() throws IOException {
        try (RawSocket raw = new RawSocket()) {
            assertThat(raw.say(head("GET /api/v1/tickets", ": b")).heardAnswer())
                    .startsWith("HTTP/1.1 400")
                    .contains("/problems/malformed");
        }
    }

    @Test
    void headersBetweenTwoNeighboursStayBetweenThem() throws IOException {
        try (RawSocket raw = new RawSocket()) {
            String answer = raw.say(head(
                            "GET /api/v1/tickets",
                            "Connection: close, X-Internal , x-other",
                            "X-Internal: 1",
                            "X-Other: 1",
                            "X-Kept: 1",
                            "Keep-Alive: timeout=5",
                            "TE: trailers",
                            "Trailer: X-Late",
                            "Proxy-Connection: close",
                            "Proxy-Authorization: Basic eA==",
                            "Forwarded: for=6.6.6.6",
                            "X-Real-IP: 6.6.6.6"))
                    .heardAnswer();
            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(answer)
                    .contains("\"forwardedFor\":\"127.0.0.1\"", "\"x-kept\"")
                    .doesNotContain("6.6.6.6");
            for (String header : new String[] {
                "x-internal", "x-other", "keep-alive", "te", "trailer", "proxy-connection", "proxy-authorization"
            }) {
                assertThat(answer).doesNotContain("\"" + header + "\"");
            }
            assertThat(answer.toLowerCase(Locale.ROOT))
                    .doesNotContain("\nserver:")
                    .doesNotContain("x-powered-by")
                    .doesNotContain("quarkus")
                    .doesNotContain("vert.x");
        }
        given().header("Authorization", BEARER)
                .get("/api/v1/tickets")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Strict-Transport-Security", notNullValue())
                .header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void whatTheServiceSaysToOurConnectionIsNotSaidToTheCaller() throws Exception {
        try (OwnService service = new OwnService(at -> {
            at.getResponseHeaders().set("Connection", "close, X-Secret");
            at.getResponseHeaders().set("X-Secret", "1");
            at.getResponseHeaders().set("Keep-Alive", "timeout=5");
            at.sendResponseHeaders(204, -1);
            at.close();
        })) {
            var answer = given().header("Authorization", BEARER).get(OwnService.ADDRESS);
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(answer.headers().hasHeaderWithName("X-Secret")).isFalse();
            assertThat(answer.headers().hasHeaderWithName("Keep-Alive")).isFalse();
            assertThat(answer.headers().hasHeaderWithName("Connection")).isFalse();
        }
    }

    /** Python's clients, for one, wait for the chunks that are announced, and for ever. */
    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void anAnswerThatHasNoBodyAnnouncesNone(int status) throws Exception {
        try (OwnService service = new OwnService(at -> {
                    at.getResponseHeaders().set("ETag", "\"7\"");
                    at.sendResponseHeaders(status, -1);
                    at.close();
                });
                RawSocket raw = new RawSocket()) {
            for (int time = 0; time < 2; time++) {
                String answer = raw.say(head("GET " + OwnService.ADDRESS))
                        .heardUntil("\r\n\r\n")
                        .toLowerCase(Locale.ROOT);
                assertThat(answer)
                        .startsWith("http/1.1 " + status)
                        .contains("etag: \"7\"")
                        .doesNotContain("transfer-encoding");
            }
        }
    }

    /** A few kilobytes that would be 100 MB at whoever unpacks them. */
    @Test
    void aPackedBodyIsRefusedUnpackedByNobody() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream pack = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                pack.write(zeros);
            }
        }
        for (String encoding : new String[] {"gzip", "deflate", "br", "gzip, gzip"}) {
            given().header("Authorization", BEARER)
                    .header("Content-Encoding", encoding)
                    .contentType("application/octet-stream")
                    .body(bomb.toByteArray())
                    .post("/api/v1/tickets")
                    .then()
                    .statusCode(415)
                    .header("Accept-Encoding", "identity")
                    .body("type", equalTo("/problems/unsupported-media"));
        }
        given().header("Authorization", BEARER)
                .header("Content-Encoding", "identity")
                .contentType("application/octet-stream")
                .body(new byte[7])
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .body("bytes", equalTo(7));
    }

    @Test
    void aListOfAMillionIsMoreThanABodyMayBe() {
        given().header("Authorization", BEARER)
                .contentType("application/json")
                .body("[" + "1,".repeat(999_999) + "1]")
                .post("/api/v1/tickets")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
    }
}
