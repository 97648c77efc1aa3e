package kefu.platform.identity;

import static kefu.platform.identity.Provider.claims;
import static kefu.platform.identity.Provider.key;
import static kefu.platform.identity.Provider.read;
import static kefu.platform.identity.Provider.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real tokens, good and bad, of a provider whose keys come and go. */
class IssuedTokensTest {

    private static RsaJsonWebKey first;
    private static RsaJsonWebKey second;

    @TempDir
    Path folder;

    private Provider provider;

    @BeforeAll
    static void twoKeys() throws JoseException {
        first = key("first");
        second = key("second");
    }

    @BeforeEach
    void theProviderPublishesItsFirstKey() throws Exception {
        provider = new Provider(folder);
        provider.publishes(first);
    }

    @Test
    void aTokenOfTheProviderNamesItsOperator() throws Exception {
        JWTCallerPrincipal who = read(provider.service(), signed(claims(), first));
        assertThat(who.getSubject()).isEqualTo("1001");
        assertThat(who.getRawToken()).isNotBlank();
    }

    @Test
    void aNewKeyIsFoundWithoutARestartAndAWithdrawnOneIsForgotten() throws Exception {
        IssuedTokens service = provider.service();
        read(service, signed(claims(), first));
        provider.publishes(first, second);
        provider.now = provider.now.plus(Duration.ofSeconds(11));
        assertThat(read(service, signed(claims(), second)).getSubject()).isEqualTo("1001");
        provider.publishes(second);
        provider.now = provider.now.plus(Duration.ofMinutes(6));
        assertThatThrownBy(() -> read(service, signed(claims(), first))).isInstanceOf(ParseException.class);
    }

    @Test
    void aFloodOfUnknownKeysAsksTheProviderNoMoreOftenThanTheCoolDownAllows() throws Exception {
        IssuedTokens service = provider.service();
        read(service, signed(claims(), first));
        provider.publishes(first, second);
        provider.now = provider.now.plus(Duration.ofSeconds(9));
        assertThatThrownBy(() -> read(service, signed(claims(), second))).isInstanceOf(ParseException.class);
        provider.now = provider.now.plus(Duration.ofSeconds(2));
        assertThat(read(service, signed(claims(), second)).getSubject()).isEqualTo("1001");
    }

    @Test
    void theKnownKeysStayWhileTheProviderDoesNotAnswer() throws Exception {
        IssuedTokens service = provider.service();
        read(service, signed(claims(), first));
        java.nio.file.Files.delete(folder.resolve("jwks.json"));
        provider.now = provider.now.plus(Duration.ofHours(1));
        assertThat(read(service, signed(claims(), first)).getSubject()).isEqualTo("1001");
    }

    @Test
    void aClockThatIsALittleOffIsForgiven() throws Exception {
        JwtClaims claims = claims();
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 20));
        assertThat(read(provider.service(), signed(claims, first)).getSubject()).isEqualTo("1001");
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 40));
        assertThatThrownBy(() -> read(provider.service(), signed(claims, first)))
                .isInstanceOf(ParseException.class);
    }

    static Stream<String> bad() throws Exception {
        String publicKey = first.toJson();
        return Stream.of(
                "",
                "x",
                "a.b.c",
                "a.b.c.d.e",
                signed(claims(), "none", null, "first"),
                signed(claims(), "HS256", new HmacKey(publicKey.getBytes(StandardCharsets.UTF_8)), "first"),
                signed(claims(), "HS256", new HmacKey(first.getPublicKey().getEncoded()), "first"),
                signed(claims(), "RS256", second.getPrivateKey(), "first"),
                signed(claims(), "RS512", first.getPrivateKey(), "first"),
                signed(without("exp"), first),
                signed(without("aud"), first),
                signed(without("iss"), first),
                signed(having("aud", "other"), first),
                signed(having("iss", "https://elsewhere"), first),
                signed(having("nbf", NumericDate.now().getValue() + 600), first),
                signed(having("sub", "api:crm"), first),
                signed(having("iss", Provider.MACHINES), first),
                signed(claims(), first) + "x",
                signed(claims(), first).replaceFirst("\\.[^.]+\\.", ".e30."));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatTheProviderDidNotSayIsNotBelieved(String token) {
        assertThatThrownBy(() -> read(provider.service(), token)).isInstanceOf(ParseException.class);
    }

    @Test
    void theClaimsOfAnyProviderAreReadWhereItPutsThem() throws Exception {
        provider.with("claims.operator", "preferred_username")
                .with("claims.roles", "realm_access.roles")
                .with("claims.rank", "https://kefu.example/rank")
                .with("claims.department", "org.unit.name");
        JwtClaims claims = having("preferred_username", "2002");
        claims.setClaim("realm_access", Map.of("roles", List.of("AGENT", "offline_access")));
        claims.setClaim("https://kefu.example/rank", List.of("MANAGER"));
        claims.setClaim("org", Map.of("unit", Map.of("name", "GAS")));
        claims.setClaim("scope", "openid profile");
        JWTCallerPrincipal who = read(provider.service(), signed(claims, first));
        assertThat(who.getSubject()).isEqualTo("2002");
        assertThat(who.getGroups()).containsExactlyInAnyOrder("AGENT", "offline_access");
        assertThat(who.<String>getClaim("rank")).isEqualTo("MANAGER");
        assertThat(who.<String>getClaim("department")).isEqualTo("GAS");
        assertThat(who.<String>getClaim("scope")).isNull();
    }

    @Test
    void whatAProviderCallsRolesRanksAndDepartmentsIsTranslatedAndWhatItDoesNotMeanIsDropped() throws Exception {
        provider.with(
                        "claims.role-values",
                        "cn=desk,SYSTEM".replace(",", "\\,") + "=AGENT,leads=SUPERVISOR,leads=AGENT")
                .with("claims.rank-values", "L3=MANAGER")
                .with("claims.department-values", "热力部=GAS");
        JwtClaims claims =
                having("groups", List.of("cn=desk,SYSTEM", "leads", "AGENT", "CS_MANAGER", "offline_access"));
        claims.setClaim("rank", "L3");
        claims.setClaim("department", "热力部");
        JWTCallerPrincipal who = read(provider.service(), signed(claims, first));
        assertThat(who.getGroups()).containsExactlyInAnyOrder("AGENT", "SUPERVISOR");
        assertThat(who.<String>getClaim("rank")).isEqualTo("MANAGER");
        assertThat(who.<String>getClaim("department")).isEqualTo("GAS");
        claims.setClaim("rank", "L9");
        assertThat(read(provider.service(), signed(claims, first)).<String>getClaim("rank"))
                .isNull();
    }

    @Test
    void nobodyIsMadeTheSuiteItselfByAProvider() throws Exception {
        assertThat(read(provider.service(), signed(having("groups", List.of("SYSTEM", "AGENT")), first))
                        .getGroups())
                .containsExactly("AGENT");
    }

    @Test
    void rolesMayBeOneTextOrPathsOfGroups() throws Exception {
        assertThat(read(provider.service(), signed(having("groups", "AGENT, SUPERVISOR"), first))
                        .getGroups())
                .containsExactlyInAnyOrder("AGENT", "SUPERVISOR");
        assertThat(read(provider.service(), signed(having("groups", List.of("/AGENT")), first))
                        .getGroups())
                .containsExactly("AGENT");
        assertThat(read(provider.service(), signed(claims(), first)).getGroups())
                .isEmpty();
    }

    @Test
    void theGatewayVouchesForApiClientsAndNoOneElseDoes() throws Exception {
        provider.vouchesForMachinesWith(second);
        JwtClaims claims = having("iss", Provider.MACHINES);
        claims.setSubject("api:crm");
        claims.setClaim("scope", "tickets:read tickets:write");
        IssuedTokens service = provider.service();
        assertThat(read(service, signed(claims, second)).<String>getClaim("scope"))
                .contains("tickets:write");
        assertThatThrownBy(() -> read(service, signed(claims, first))).isInstanceOf(ParseException.class);
        claims.setSubject("1001");
        assertThatThrownBy(() -> read(service, signed(claims, second))).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> read(service, signed(claims(), second))).isInstanceOf(ParseException.class);
    }

    private static JwtClaims having(String claim, Object value) {
        JwtClaims claims = claims();
        claims.setClaim(claim, value);
        return claims;
    }

    private static JwtClaims without(String claim) {
        JwtClaims claims = claims();
        claims.unsetClaim(claim);
        return claims;
    }
}
