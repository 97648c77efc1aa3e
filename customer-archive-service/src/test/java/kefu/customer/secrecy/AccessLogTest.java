package kefu.customer.secrecy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import kefu.customer.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C-19, C-20: whoever reads a file or tries to leaves exactly one entry, and no entry can be changed. */
@QuarkusTest
class AccessLogTest {

    @Test
    void everyReadLeavesExactlyOneEntryWithWhoWhenWhichGradePurposeAndOutcome() {
        String id = Api.opened();
        Api.operator("1007", "AGENT")
                .get(Api.CUSTOMERS + "/" + id + "?purpose=回访")
                .then()
                .statusCode(200);
        log(id).body("items", hasSize(1))
                .body("items[0].operator", equalTo("1007"))
                .body("items[0].roles", equalTo("AGENT"))
                .body("items[0].part", equalTo("FILE"))
                .body("items[0].grade", equalTo("SECRET"))
                .body("items[0].purpose", equalTo("回访"))
                .body("items[0].outcome", equalTo("MASKED"))
                .body("items[0].accessedAt", notNullValue())
                .body("items[0].correlationId", notNullValue());
    }

    @Test
    void aReadRefusedForTheRoleLeavesExactlyOneEntry() {
        String id = Api.opened();
        Api.operator("9001", "AGENT_PARTNER")
                .get(Api.CUSTOMERS + "/" + id)
                .then()
                .statusCode(403)
                .body("allowedFor", notNullValue());
        log(id).body("items.outcome", contains("REFUSED")).body("items[0].operator", equalTo("9001"));
    }

    @Test
    void aReadRefusedForTheGradeLooksLikeAnUnknownFileAndLeavesExactlyOneEntry() {
        String id = Api.opened(Api.someone("dealings", "CRITICAL"));
        Api.operator("5001", "SALES").get(Api.CUSTOMERS + "/" + id).then().statusCode(404);
        log(id).body("items.outcome", contains("REFUSED")).body("items[0].grade", equalTo("TOP_SECRET"));
    }

    @ParameterizedTest
    @CsvSource({"contacts, CONTACTS", "contracts, CONTRACTS", "service-history, SERVICE_HISTORY"})
    void readingAPartOfTheFileIsLoggedAsThatPart(String path, String part) {
        String id = Api.opened();
        Api.manager().get(Api.address(id, path)).then().statusCode(200);
        Api.as("TECHNICIAN").get(Api.address(id, path)).then().statusCode(403);
        log(id).body("items.part", contains(part, part)).body("items.outcome", contains("REFUSED", "GRANTED"));
    }

    @Test
    void readingTheClassIsReadingTheFileForItTellsOfMoney() {
        String id = Api.opened();
        Api.operator("3001", "FINANCE")
                .get(Api.address(id, "classification?purpose=dunning"))
                .then()
                .statusCode(200);
        Api.manager().get(Api.address(id, "classifications")).then().statusCode(200);
        log(id).body("items.part", contains("CLASSIFICATION", "CLASSIFICATION"))
                .body("items[1].operator", equalTo("3001"))
                .body("items[1].purpose", equalTo("dunning"));
    }

    @Test
    void openingChangingAndListingAreNoReads() {
        String id = Api.opened();
        Api.manager().get(Api.CUSTOMERS + "?limit=5").then().statusCode(200);
        Api.manager().header("If-Match", "\"0\"").body("{}").patch(Api.CUSTOMERS + "/" + id);
        log(id).body("items", hasSize(0));
    }

    @Test
    void anEntryCannotBeChangedOrRemoved() {
        String id = Api.opened();
        Api.file(id);
        String entry = Api.address(id, "access-log/" + log(id).extract().path("items[0].id"));
        Api.manager().body("{}").patch(entry).then().statusCode(405);
        Api.manager().body("{}").put(entry).then().statusCode(405);
        Api.manager().delete(entry).then().statusCode(405);
        Api.manager().delete(Api.address(id, "access-log")).then().statusCode(405);
        Api.manager().get(entry).then().statusCode(200).body("outcome", equalTo("GRANTED"));
    }

    @Test
    void theLogIsPagedFromTheLatestOn() {
        String id = Api.opened();
        for (int reader = 1; reader <= 3; reader++) {
            Api.operator("100" + reader, "AGENT").get(Api.CUSTOMERS + "/" + id);
        }
        String next = Api.manager()
                .get(Api.address(id, "access-log?limit=2"))
                .then()
                .body("items.operator", contains("1003", "1002"))
                .extract()
                .path("next");
        Api.manager()
                .get(Api.address(id, "access-log?limit=2&cursor=" + next))
                .then()
                .body("items.operator", contains("1001"));
    }

    @Test
    void onlyThoseWhoKeepTheArchiveReadTheLog() {
        String id = Api.opened();
        Api.as("AGENT", "SALES", "SUPERVISOR", "INFO_CLERK")
                .get(Api.address(id, "access-log"))
                .then()
                .statusCode(403);
        Api.as("ARCHIVE_KEEPER").get(Api.address(id, "access-log")).then().statusCode(200);
        Api.manager()
                .get(Api.address(UUID.randomUUID().toString(), "access-log"))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse log(String id) {
        return Api.manager().get(Api.address(id, "access-log")).then().statusCode(200);
    }
}
