package kefu.billing.paper;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import kefu.platform.testkit.Tokens;

/** Somebody of the office who opens papers and takes their steps. */
record Desk(String operator, String role) {

    ValidatableResponse opens(String path, Map<String, ?> form) {
        return ask().body(Map.of("form", form)).post("/api/v1/" + path).then();
    }

    String opened(String path, Map<String, ?> form) {
        return path + "/" + opens(path, form).statusCode(201).extract().path("id");
    }

    ValidatableResponse takes(String paper, String step, Map<String, ?> form) {
        return ask().body(Map.of("form", form))
                .post("/api/v1/" + paper + "/steps/" + step)
                .then();
    }

    ValidatableResponse reads(String address) {
        return ask().get("/api/v1/" + address).then();
    }

    RequestSpecification ask() {
        return given().header("Authorization", Tokens.of(operator).roles(role).bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }
}
