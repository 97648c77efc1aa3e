package kefu.ticket;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.Tokens;

/** What somebody with a token does at this service; the tests read as sentences because of it. */
public final class Calls {

    static {
        io.restassured.RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private final String bearer;

    private Calls(String bearer) {
        this.bearer = bearer;
    }

    public static Calls as(String operator, String... roles) {
        return new Calls(Tokens.of(operator).roles(roles).bearer());
    }

    public static Calls agent(String operator) {
        return as(operator, "AGENT");
    }

    public static Calls with(Tokens token) {
        return new Calls(token.bearer());
    }

    public Response open(Map<String, ?> body) {
        return given().header("Authorization", bearer)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tickets");
    }

    public Response open(String process, Map<String, ?> form) {
        return open(Map.of("process", process, "form", form));
    }

    /** The id of what was opened. */
    public String opened(String process, Map<String, ?> form) {
        return open(process, form).then().statusCode(201).extract().path("id");
    }

    public Response take(String id, String step, Map<String, ?> form) {
        return given().header("Authorization", bearer)
                .contentType(ContentType.JSON)
                .body(Map.of("form", form))
                .post("/api/v1/tickets/" + id + "/steps/" + step);
    }

    public Response taken(String id, String step, Map<String, ?> form) {
        return take(id, step, form).then().statusCode(200).extract().response();
    }

    /** Closes an inquiry as the duplicate of another one. */
    public void closedAsDuplicate(String id) {
        String other = open("inquiry", Map.of("question", "同一问题")).path("number");
        taken(id, "close-as-duplicate", Map.of("duplicateOf", other));
    }

    public Response get(String path) {
        return given().header("Authorization", bearer).get("/api/v1/tickets" + path);
    }

    public Response patch(String id, String ifMatch, Map<String, ?> body) {
        var request = given().header("Authorization", bearer).contentType(ContentType.JSON);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(body)
                .patch("/api/v1/tickets/" + id);
    }

    /** Sends something below {@code /api/v1}. */
    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    /** Reads something below {@code /api/v1}. */
    public Response read(String path) {
        return request().get("/api/v1" + path);
    }

    /** A list below {@code /api/v1}: what its items say there. */
    public <T> List<T> list(String path, String what) {
        return read(path).then().statusCode(200).extract().path("items." + what);
    }

    /** Everything a list below {@code /api/v1} has, page after page. */
    public <T> List<T> all(String path, String what) {
        List<T> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = read(path + cursor).then().statusCode(200).extract().response();
            all.addAll(page.path("items." + what));
            String next = page.path("next");
            cursor = next == null ? null : (path.contains("?") ? "&" : "?") + "cursor=" + next;
        }
        return all;
    }

    public io.restassured.specification.RequestSpecification request() {
        return given().header("Authorization", bearer);
    }

    /** A map with the given values over the given ones; null removes. */
    public static Map<String, Object> with(Map<String, ?> base, Object... changes) {
        Map<String, Object> all = new LinkedHashMap<>(base);
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                all.remove((String) changes[i]);
            } else {
                all.put((String) changes[i], changes[i + 1]);
            }
        }
        return all;
    }
}
