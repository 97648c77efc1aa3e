package kefu.gateway.client;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Tokens;

/** A program and the administrator who made it. */
public record Machine(String id, String secret) {

    static final String CLIENTS = "/api/v1/api-clients";

    static RequestSpecification admin() {
        return given().header(
                        "Authorization", Tokens.of("9001").roles("SYS_ADMIN").bearer())
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    /** A client with these scopes, an agent's role and whatever else is said. */
    public static Machine made(List<String> scopes, Map<String, ?> more) {
        Response answer = admin().body(wanted(scopes, more)).post(CLIENTS);
        answer.then().statusCode(201);
        return new Machine(answer.path("id"), answer.path("secret"));
    }

    static Map<String, Object> wanted(List<String> scopes, Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("name", "m-" + UUID.randomUUID().toString().substring(0, 12));
        wanted.put("description", "a test");
        wanted.put("roles", List.of("AGENT"));
        wanted.put("scopes", scopes);
        wanted.putAll(more);
        return wanted;
    }

    ValidatableResponse asks(String scope) {
        RequestSpecification form =
                given().auth().preemptive().basic(id, secret).formParam("grant_type", "client_credentials");
        if (scope != null) {
            form.formParam("scope", scope);
        }
        return form.post("/oauth2/token").then();
    }

    /** The value of the Authorization header, with all its scopes. */
    public String bearer() {
        return bearer(null);
    }

    /** The same with one of its scopes alone. */
    public String bearer(String scope) {
        return "Bearer " + asks(scope).statusCode(200).extract().path("access_token");
    }

    Machine withSecret(String other) {
        return new Machine(id, other);
    }

    public String address() {
        return CLIENTS + "/" + id;
    }

    public void disable() {
        admin().body("{\"reason\":\"a test\"}")
                .post(address() + "/disablement")
                .then()
                .statusCode(200);
    }

    public String addressOfItsSecret() {
        return address() + "/secrets/" + admin().get(address()).path("secrets[0].id");
    }

    String version() {
        return admin().get(CLIENTS + "/" + id).header("ETag");
    }
}
