package kefu.customer.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kefu.customer.Api;
import org.junit.jupiter.api.Test;

/** 客户ABC分类表 (001-④七, 002-M18 ch4-27): every customer of a class with the rules that put him there. */
@QuarkusTest
class ClassTableTest {

    private static final String TABLE = "/api/v1/reports/classification?class=";

    @Test
    void theTableNamesTheRulesThatPutACustomerIntoHisClass() {
        String important = Api.opened();
        Api.state(important, Map.of("arpuPerQuarter", "5000.00", "confirmedReferrals", 3))
                .statusCode(200);
        String ordinary = Api.opened();
        assertThat(table("A")).containsEntry(important, List.of("A1", "A4")).doesNotContainKey(ordinary);
        assertThat(table("C")).containsEntry(ordinary, List.of()).doesNotContainKey(important);
        Api.state(important, Map.of("arpuPerQuarter", "4999.99")).statusCode(200);
        assertThat(table("A")).doesNotContainKey(important);
        assertThat(table("B")).containsEntry(important, List.of("B1"));
    }

    @Test
    void noOtherClassIsNamedAndOnlyWhoSeesEveryFileReadsTheTable() {
        Api.manager().get(TABLE + "D").then().statusCode(422).body("errors.pointer", contains("?class"));
        Api.as("AGENT", "SALES", "INFO_CLERK").get(TABLE + "A").then().statusCode(403);
        Api.opened();
        Api.as("AUDIT")
                .get("/api/v1/reports/classification?limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        Api.as("AUDIT").get(TABLE + "C&limit=1").then().statusCode(200).body("items.size()", equalTo(1));
    }

    /** Rules by customer, to the last page, for other tests leave theirs. */
    private static Map<String, List<String>> table(String customerClass) {
        Map<String, List<String>> rules = new HashMap<>();
        String next = "";
        while (next != null) {
            JsonPath page = Api.manager()
                    .get(TABLE + customerClass + "&limit=200" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, Object>>getList("items")
                    .forEach(line -> rules.put((String) line.get("customerId"), strings(line.get("matchedRules"))));
            String cursor = page.getString("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return rules;
    }

    private static List<String> strings(Object rules) {
        return ((List<?>) rules).stream().map(String::valueOf).toList();
    }
}
