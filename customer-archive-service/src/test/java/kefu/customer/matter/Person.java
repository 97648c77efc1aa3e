package kefu.customer.matter;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kefu.platform.identity.Rank;
import kefu.platform.json.Json;
import kefu.platform.testkit.Tokens;

/** An operator of some role, rank and department, who opens matters and takes their steps. */
record Person(String operator, Rank rank, String department, String... roles) {

    private static final AtomicInteger COUNTER = new AtomicInteger(5000);

    /** Somebody nobody has met before. */
    static Person of(String... roles) {
        return new Person(Integer.toString(COUNTER.incrementAndGet()), Rank.EMPLOYEE, "GAS", roles);
    }

    Person ranked(Rank other) {
        return new Person(operator, other, department, roles);
    }

    Person in(String other) {
        return new Person(operator, rank, other, roles);
    }

    ValidatableResponse opens(String path, Map<String, ?> form) {
        return ask().body(Json.write(Map.of("form", form)))
                .post("/api/v1/" + path)
                .then();
    }

    /** The id of what he could open. */
    String opened(String path, Map<String, ?> form) {
        return opens(path, form).extract().path("id");
    }

    ValidatableResponse takes(String matter, String step, Map<String, ?> form) {
        return ask().body(Json.write(Map.of("form", form)))
                .post("/api/v1/" + matter + "/steps/" + step)
                .then();
    }

    ValidatableResponse reads(String address) {
        return ask().get("/api/v1/" + address).then();
    }

    RequestSpecification ask() {
        String token = Tokens.of(operator)
                .roles(roles)
                .rank(rank)
                .department(department)
                .bearer();
        return given().header("Authorization", token)
                .header("Accept-Language", "en")
                .contentType("application/json; charset=UTF-8");
    }
}
