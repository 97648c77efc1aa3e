package kefu.gateway.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.Tokens;

/** Subscribes for a test. */
public final class Subscribed {

    static final String OPERATOR = "7001";

    private Subscribed() {}

    static RequestSpecification keeper() {
        return given().header(
                        "Authorization",
                        Tokens.of(OPERATOR).roles("CS_MANAGER", "FINANCE").bearer())
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    static Response to(String url, String order, List<String> types) {
        return keeper().body(Map.of("url", url, "order", order, "types", types)).post("/api/v1/webhooks");
    }

    /** The address of a webhook that exists, of the operator who walks over all routes. */
    public static String address() {
        return given().header(
                        "Authorization", Tokens.of("1001").roles("CS_MANAGER").bearer())
                .contentType("application/json")
                .body(Map.of("url", "http://127.0.0.1:9/nobody", "types", List.of("ticket.arbitration.ruled.v1")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
