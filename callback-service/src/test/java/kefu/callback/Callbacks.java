package kefu.callback;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.Tokens;

/** What tests do with the callback service, in the words of the trade. */
public final class Callbacks {

    public static final String X = "1001";
    public static final String Y = "1002";
    public static final String BOSS = "2001";

    public static final String ACCEPTED =
            "{\"outcome\":\"REACHED\",\"identityVerified\":true,\"convenient\":true,\"accepted\":true}";
    public static final String SIGNED = "{\"outcome\":\"REACHED\",\"identityVerified\":true,\"convenient\":true,"
            + "\"accepted\":true,\"signature\":{\"signedBy\":\"张三\",\"documentRef\":\"HFJL-17\"}}";
    public static final String REJECTED =
            "{\"outcome\":\"REACHED\",\"identityVerified\":true,\"convenient\":true,\"accepted\":false}";

    private Callbacks() {}

    public static RequestSpecification agent(String operator) {
        return as(operator, "AGENT");
    }

    public static RequestSpecification supervisor() {
        return as(BOSS, "SUPERVISOR");
    }

    public static RequestSpecification as(String operator, String... roles) {
        return given().header("Authorization", Tokens.of(operator).roles(roles).bearer())
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    /** The ticket service tells that a complaint is rectified. */
    public static void complaintRectified(UUID ticket, UUID customer, String severity, String at) {
        Events.publish("ticket.events", "ticket.complaint.rectified.v1", ticket, rectified(customer, severity, at));
    }

    public static Map<String, Object> rectified(UUID customer, String severity, String at) {
        return Map.of(
                "number", "CP-20240301-0042",
                "process", "complaint",
                "customerId", customer,
                "severity", severity,
                "rectifiedAt", at);
    }

    /** Waits until there are so many callbacks of the customer, and gives them. */
    public static List<Map<String, Object>> awaited(UUID customer, int count) {
        await("%d callbacks of %s".formatted(count, customer))
                .until(() -> ofCustomer(customer).size() >= count);
        return ofCustomer(customer);
    }

    public static List<Map<String, Object>> ofCustomer(UUID customer) {
        return agent(X).get("/api/v1/callbacks?limit=200&customerId=" + customer)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** The one callback about a complaint rectified now. */
    public static String complaintCallback(UUID customer, String severity, String at) {
        complaintRectified(UUID.randomUUID(), customer, severity, at);
        return (String) awaited(customer, 1).getFirst().get("id");
    }

    /** A callback asked for by hand. */
    public static String asked(String kind, UUID customer, String dueOn) {
        return agent(X).body(Map.of("kind", kind, "customerId", customer, "dueOn", dueOn))
                .post("/api/v1/callbacks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse attempt(String operator, String callback, String json) {
        return agent(operator)
                .body(json)
                .post("/api/v1/callbacks/" + callback + "/attempts")
                .then();
    }

    public static ValidatableResponse assign(String operator, String callback, String json) {
        return agent(operator)
                .body(json)
                .post("/api/v1/callbacks/" + callback + "/assignment")
                .then();
    }

    public static JsonPath read(String callback) {
        return agent(X).get("/api/v1/callbacks/" + callback)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static void awaitState(String callback, String state) {
        await("callback %s %s".formatted(callback, state))
                .until(() -> read(callback).getString("state").equals(state));
    }
}
