package kefu.customer;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import kefu.platform.json.Json;
import kefu.platform.testkit.Tokens;

/** The archive as an operator meets it: tokens, a customer nobody has met before, the answers of a file. */
public final class Api {

    public static final String CUSTOMERS = "/api/v1/customers";
    private static final AtomicLong COUNTER = new AtomicLong(System.nanoTime() / 1_000_000 % 1_000_000);

    private Api() {}

    public static RequestSpecification as(String... roles) {
        return operator("1001", roles);
    }

    public static RequestSpecification operator(String operator, String... roles) {
        return given().header("Authorization", Tokens.of(operator).roles(roles).bearer())
                .header("Accept-Language", "en")
                .contentType("application/json; charset=UTF-8");
    }

    public static RequestSpecification manager() {
        return operator("2001", "CS_MANAGER");
    }

    public static RequestSpecification agent() {
        return operator("1001", "AGENT");
    }

    /** A customer nobody has met before, with everything mandatory. */
    public static Map<String, Object> someone() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("kind", "ORGANISATION");
        file.put("name", "海河食品有限公司");
        file.put("registrationNumber", "9112" + COUNTER.incrementAndGet());
        file.put("dealings", "ORDINARY");
        file.put("confidentialUntil", "2099-12-31");
        return file;
    }

    public static Map<String, Object> someone(String field, Object value) {
        Map<String, Object> file = someone();
        file.put(field, value);
        return file;
    }

    public static ValidatableResponse open(Map<String, Object> file) {
        return manager().body(Json.write(file)).post(CUSTOMERS).then();
    }

    public static String opened(Map<String, Object> file) {
        return open(file).statusCode(201).extract().path("id");
    }

    public static String opened() {
        return opened(someone());
    }

    /** The ids of a list of files to its last page, for other tests leave theirs in it. */
    public static List<String> listed(String filter) {
        List<String> all = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = manager().get(CUSTOMERS + "?" + filter + "&limit=200" + next);
            all.addAll(page.then().statusCode(200).extract().path("items.id"));
            String cursor = page.path("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return all;
    }

    public static Response file(String id) {
        return manager().get(CUSTOMERS + "/" + id);
    }

    public static String etag(String id) {
        return file(id).header("ETag");
    }

    public static String address(String id, String part) {
        return CUSTOMERS + "/" + id + "/" + part;
    }

    /** States facts by hand; the answer is the class they lead to. */
    public static ValidatableResponse state(String id, Map<String, Object> facts) {
        return manager().body(Json.write(facts)).put(address(id, "facts")).then();
    }

    public static ValidatableResponse classification(String id) {
        return manager().get(address(id, "classification")).then();
    }
}
