package kefu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kefu.gateway.FixtureServices;
import kefu.gateway.client.Machine;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a request comes from: our own proxy is believed, for the part it wrote itself; nobody else is. */
@QuarkusTest
@WithTestResource(value = FixtureServices.class, scope = TestResourceScope.GLOBAL)
class OriginTest {

    private static String answer(String from, String bearer, String... headers) throws IOException {
        try (RawSocket raw = new RawSocket(from)) {
            return raw.say("GET /api/v1/tickets HTTP/1.1\r\nHost: kefu\r\nConnection: close\r\nAuthorization: " + bearer
                            + "\r\n" + String.join("", headers) + "\r\n")
                    .heard();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1 | 9.9.9.9 | 127.0.0.1",
                "127.0.0.2 | 9.9.9.9 | 9.9.9.9",
                "127.0.0.2 | 6.6.6.6, 9.9.9.9 | 9.9.9.9",
                "127.0.0.2 | 6.6.6.6, 9.9.9.9, 127.0.0.2 | 9.9.9.9",
                "127.0.0.2 | 9.9.9.9:4711 | 9.9.9.9",
                "127.0.0.2 | [2001:db8::7]:4711 | 2001:db8:0:0:0:0:0:7",
                "127.0.0.2 | 9.9.9.9, unknown | 127.0.0.2",
                "127.0.0.2 | 9.9.9.9, example.org | 127.0.0.2",
            })
    void theServiceIsToldTheAddressThatCanBeBelieved(String from, String forwardedFor, String told) throws IOException {
        assertThat(answer(from, Tokens.of("1001").roles("AGENT").bearer(), "X-Forwarded-For: " + forwardedFor + "\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("\"forwardedFor\":\"" + told + "\"");
    }

    @Test
    void onlyOurProxySaysHowTheCallerCame() throws IOException {
        String bearer = Tokens.of("1001").roles("AGENT").bearer();
        String https = "X-Forwarded-Proto: https\r\n";
        assertThat(answer(FixtureServices.TRUSTED, bearer, https)).contains("\"x-forwarded-proto\":[\"https\"]");
        assertThat(answer("127.0.0.1", bearer, https)).contains("\"x-forwarded-proto\":[\"http\"]");
        assertThat(answer(FixtureServices.TRUSTED, bearer, "X-Forwarded-Proto: gopher\r\n"))
                .contains("\"x-forwarded-proto\":[\"http\"]");
    }

    @Test
    void theNetworksOfAClientAreHeldAgainstWhereItReallyIs() throws IOException {
        Machine machine = Machine.made(List.of("tickets:read"), Map.of("networks", List.of("9.9.9.0/24", "127.0.0.1")));
        String bearer = machine.bearer();
        String inside = "X-Forwarded-For: 9.9.9.9\r\n";
        assertThat(answer(FixtureServices.TRUSTED, bearer, inside)).startsWith("HTTP/1.1 200");
        assertThat(answer(FixtureServices.TRUSTED, bearer, "X-Forwarded-For: 9.9.9.9, 6.6.6.6\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(answer("127.0.0.3", bearer, inside)).startsWith("HTTP/1.1 403");
    }
}
