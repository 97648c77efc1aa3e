package kefu.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A body that does not come, or not at once, is waited for by nobody. */
@QuarkusTest
class SmallBodiesTest {

    private static final String BEARER = Tokens.of("1001").roles("AGENT").bearer();
    private static final String NOTE = "{\"text\":\"whole\",\"count\":1}";

    /** More than there are threads for requests. */
    private static final int MANY = 260;

    @TestHTTPResource
    URI service;

    @Test
    void aBodyInPiecesIsReadAsAWhole() throws IOException {
        try (Socket socket = begun("")) {
            say(socket, NOTE.substring(0, 7));
            assertThat(asks()).isEqualTo(200);
            say(socket, NOTE.substring(7));
            assertThat(heard(socket)).startsWith("HTTP/1.1 201").contains("whole");
        }
    }

    @Test
    void whoAsksWhetherHeMaySendItIsToldSo() throws IOException {
        try (Socket socket = begun("Expect: 100-continue\r\n")) {
            byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 100".length());
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 100");
            say(socket, NOTE);
            assertThat(heard(socket)).contains("HTTP/1.1 201").contains("whole");
        }
    }

    @Test
    void manyWhoDoNotFinishWhatTheySayHoldNobodyUp() throws IOException {
        List<Socket> halves = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                halves.add(begun(""));
                say(halves.getLast(), NOTE.substring(0, 7));
            }
            assertThat(asks()).isEqualTo(200);
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    private static int asks() {
        return given().header("Authorization", BEARER).get("/test/notes").statusCode();
    }

    private Socket begun(String further) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(30_000);
        say(
                socket,
                "POST /test/notes HTTP/1.1\r\nHost: kefu\r\nAuthorization: " + BEARER
                        + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + further + "Content-Length: "
                        + NOTE.length() + "\r\n\r\n");
        return socket;
    }

    private static void say(Socket to, String words) throws IOException {
        to.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        to.getOutputStream().flush();
    }

    private static String heard(Socket from) throws IOException {
        try (InputStream all = from.getInputStream()) {
            return new String(all.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
