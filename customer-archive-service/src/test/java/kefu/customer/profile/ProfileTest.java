package kefu.customer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kefu.customer.Api;
import kefu.platform.json.Json;
import org.junit.jupiter.api.Test;

/** C01, C18: every institution has a complete basic archive; families and those on the premises are on file. */
@QuarkusTest
class ProfileTest {

    private static final Map<String, String> BASICS = Map.of(
            "structure", "董事会",
            "proprietors", "张海",
            "managers", "李河",
            "decisionMakers", "王总",
            "qualifications", "食品经营许可",
            "foundedOn", "2001-05-01",
            "scale", "中型",
            "assets", "两千万");

    @Test
    void theFileOfAnInstitutionIsADraftUntilItsBasicsAreTold() {
        String id = Api.opened();
        Api.file(id).then().body("state", equalTo("DRAFT"));
        assertThat(Api.listed("incomplete=true")).contains(id);
        Map<String, String> almost = new HashMap<>(BASICS);
        almost.remove("assets");
        tell(id, Map.of("basics", almost)).statusCode(200).body("missing", contains("/basics/assets"));
        Api.file(id).then().body("state", equalTo("DRAFT"));
        tell(id, Map.of("basics", Map.of("assets", "两千万")))
                .statusCode(200)
                .body("missing", empty())
                .body("basics.scale", equalTo("中型"));
        Api.file(id).then().body("state", equalTo("ACTIVE"));
        tell(id, "{\"basics\":{\"assets\":null}}").statusCode(200).body("missing", contains("/basics/assets"));
        Api.file(id).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void ofAPersonNoBasicsAreAskedAndHisHouseholdIsOnFile() {
        String id = Api.opened(Api.someone("kind", "PERSON"));
        Api.file(id).then().body("state", equalTo("ACTIVE"));
        Map<String, Object> household = Map.of(
                "occupancy",
                "TENANT",
                "premises",
                "3-1-501",
                "movedInOn",
                "2023-02-01",
                "emergencyContact",
                "赵明",
                "emergencyPhone",
                "13800138000",
                "members",
                List.of(Map.of("name", "赵小明", "relation", "子", "phone", "13900139000")));
        tell(id, Map.of("household", household)).statusCode(200).body("missing", empty());
        Api.agent()
                .get(Api.address(id, "profile"))
                .then()
                .body("masked", equalTo(true))
                .body("household.premises", equalTo("3-1-501"))
                .body("household.emergencyContact", equalTo("赵**"))
                .body("household.emergencyPhone", equalTo("138****8000"))
                .body("household.members[0].name", equalTo("赵**"))
                .body("household.members[0].phone", equalTo("139****9000"));
    }

    @Test
    void whatCannotBeIsRefusedAndNamed() {
        String id = Api.opened();
        tell(id, Map.of("basics", Map.of("foundedOn", "2999-01-01")))
                .statusCode(422)
                .body("errors.pointer", contains("/basics/foundedOn"));
        tell(id, Map.of("household", Map.of("movedInOn", "2023-02-01", "movedOutOn", "2023-01-31")))
                .statusCode(422)
                .body("errors.pointer", contains("/household/movedOutOn"));
        tell(id, Map.of("household", Map.of("members", List.of(Map.of("name", "甲", "phone", "12")))))
                .statusCode(422)
                .body("errors.pointer", contains("/household/members/0/phone"));
        tell(id, Map.of("household", Map.of("occupancy", "GUEST"))).statusCode(422);
        tell(id, Map.of("basics", Map.of("colour", "red"))).statusCode(422);
        Api.manager().body("{}").patch(Api.address(id, "profile")).then().statusCode(428);
        Api.manager()
                .header("If-Match", "\"7\"")
                .body("{}")
                .patch(Api.address(id, "profile"))
                .then()
                .statusCode(412);
    }

    @Test
    void onlyWhoKeysInChangesItAndOnlyWhoMayKnowOfCreditReadsItsTrade() {
        String id = Api.opened();
        tell(id, Map.of("trade", Map.of("credit", "按期付款"), "basics", Map.of("proprietors", "张海")))
                .statusCode(200)
                .body("trade.credit", equalTo("按期付款"));
        Api.as("SALES").body("{}").patch(Api.address(id, "profile")).then().statusCode(403);
        Api.agent()
                .get(Api.address(id, "profile"))
                .then()
                .body("trade.credit", nullValue())
                .body("basics.proprietors", equalTo("****"));
        Api.as("FINANCE").get(Api.address(id, "profile")).then().body("trade.credit", equalTo("按期付款"));
        Api.as("TECHNICIAN").get(Api.address(id, "profile")).then().statusCode(403);
        Api.manager()
                .get(Api.address(id, "access-log"))
                .then()
                .body("items", hasSize(4))
                .body("items.part", hasItem("PROFILE"));
    }

    private static ValidatableResponse tell(String id, Map<String, ?> told) {
        return tell(id, Json.write(told));
    }

    private static ValidatableResponse tell(String id, String told) {
        String etag = Api.operator("2002", "CS_MANAGER")
                .get(Api.address(id, "profile"))
                .header("ETag");
        return Api.manager()
                .header("If-Match", etag)
                .body(told)
                .patch(Api.address(id, "profile"))
                .then();
    }
}
