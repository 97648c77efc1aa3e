package kefu.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signature, schedule and addresses, as rules without a network. */
class WebhookRulesTest {

    private static final Instant NOW = Instant.parse("2024-03-01T02:00:00Z");
    private static final AddressRules PUBLIC_ONLY = new AddressRules(List.of());

    private final Retries retries =
            new Retries(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)), 15, Duration.ofHours(24));

    @Test
    void theSignatureIsThatOfStandardWebhooks() {
        var secret = new WebhookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
        assertThat(secret.text()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aFailureIsTriedAgainLaterAndLaterAndAtLastNotAnyMore() {
        assertThat(retries.after(1, Optional.empty(), 500)).contains(Duration.ofSeconds(5));
        assertThat(retries.after(2, Optional.empty(), 500)).contains(Duration.ofMinutes(5));
        assertThat(retries.after(3, Optional.empty(), 500)).isEmpty();
    }

    @Test
    void chanceLengthensAndShortensAPauseWithinBounds() {
        assertThat(retries.after(2, Optional.empty(), 0)).contains(Duration.ofSeconds(255));
        assertThat(retries.after(2, Optional.empty(), 999).orElseThrow())
                .isBetween(Duration.ofSeconds(344), Duration.ofSeconds(345));
    }

    @Test
    void whatTheEndpointAsksForIsHonouredWithinReason() {
        assertThat(retries.after(1, Optional.of(Duration.ofMinutes(7)), 500)).contains(Duration.ofMinutes(7));
        assertThat(retries.after(1, Optional.of(Duration.ofSeconds(1)), 500)).contains(Duration.ofSeconds(5));
        assertThat(retries.after(1, Optional.of(Duration.ofDays(400)), 500)).contains(Duration.ofHours(24));
        assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Fri, 1 Mar 2024 02:10:00 GMT", NOW)).contains(Duration.ofMinutes(10));
        assertThat(RetryAfter.read("Fri, 1 Mar 2024 01:10:00 GMT", NOW)).isEmpty();
        assertThat(RetryAfter.read("soon", NOW)).isEmpty();
        assertThat(RetryAfter.read(null, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001::1",
                "2001:db8::1"
            })
    void anAddressThatLeadsInsideIsRefused(String address) throws UnknownHostException {
        assertThat(PUBLIC_ONLY.permit(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "193.0.0.1", "2606:4700::1111", "64:ff9b::808:808"})
    void aPublicAddressIsPermitted(String address) throws UnknownHostException {
        assertThat(PUBLIC_ONLY.permit(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void theOperatorOfTheSuiteMayAllowANetwork() throws UnknownHostException {
        var rules = new AddressRules(List.of("10.1.0.0/16", "::1"));
        assertThat(rules.permit(InetAddress.getByName("10.1.255.7"))).isTrue();
        assertThat(rules.permit(InetAddress.getByName("10.2.0.7"))).isFalse();
        assertThat(rules.permit(InetAddress.getByName("::1"))).isTrue();
        assertThat(rules.permit(InetAddress.getByName("127.0.0.1"))).isFalse();
        assertThatThrownBy(() -> new AddressRules(List.of("all"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneInnerAddressAmongManyRefusesTheName() throws UnknownHostException {
        InetAddress[] both = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
        var targets = new Targets(PUBLIC_ONLY, host -> both);
        assertThatThrownBy(() -> targets.resolve("two-faced.example"))
                .isInstanceOf(Targets.Refused.class)
                .hasMessageContaining("private");
        targets.close();
    }

    @Test
    void aNameIsAskedForOnceAndItsAddressIsTheOneConnectedTo() throws Exception {
        List<String> answers = new ArrayList<>(List.of("8.8.8.8", "127.0.0.1"));
        var targets =
                new Targets(PUBLIC_ONLY, host -> new InetAddress[] {InetAddress.getByName(answers.removeFirst())});
        InetAddress first =
                targets.find("rebinding.example").toCompletableFuture().get();
        InetAddress second =
                targets.find("rebinding.example").toCompletableFuture().get();
        assertThat(first.getHostAddress()).isEqualTo("8.8.8.8");
        assertThat(second).isSameAs(first);
        assertThat(answers).containsExactly("127.0.0.1");
        targets.close();
    }

    @Test
    void anAddressInBracketsIsAnAddressToo() {
        var targets = new Targets(PUBLIC_ONLY, InetAddress::getAllByName);
        for (String host : List.of("[::1]", "[::ffff:127.0.0.1]", "2130706433", "localhost")) {
            assertThatThrownBy(() -> targets.resolve(host)).isInstanceOf(Targets.Refused.class);
        }
        targets.close();
    }
}
