package kefu.callback.undertaking;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import kefu.platform.json.Json;
import kefu.platform.testkit.Tokens;

/** Somebody of a role who opens undertakings and takes their steps. */
public record Staff(String operator, String role, String department) {

    public static Staff of(String operator, String role) {
        return new Staff(operator, role, "CS");
    }

    public Staff in(String other) {
        return new Staff(operator, role, other);
    }

    public ValidatableResponse opens(String path, Map<String, ?> form) {
        return posts(path, Map.of("form", form));
    }

    public String opened(String path, Map<String, ?> form) {
        return path + "/" + opens(path, form).statusCode(201).extract().path("id");
    }

    public ValidatableResponse takes(String undertaking, String step, Map<String, ?> form) {
        return posts(undertaking + "/steps/" + step, Map.of("form", form));
    }

    public ValidatableResponse posts(String address, Map<String, ?> body) {
        return ask().body(Json.write(body)).post("/api/v1/" + address).then();
    }

    public ValidatableResponse reads(String address) {
        return ask().get("/api/v1/" + address).then();
    }

    private RequestSpecification ask() {
        String token = Tokens.of(operator).roles(role).department(department).bearer();
        return given().header("Authorization", token)
                .header("Accept-Language", "en")
                .contentType("application/json; charset=UTF-8");
    }
}
