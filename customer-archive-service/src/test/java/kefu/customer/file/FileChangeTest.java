package kefu.customer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;

/** Changing master data: only the customer-service department (C-25), only what was read, and everybody is told. */
@QuarkusTest
class FileChangeTest {

    @Test
    void masterDataChangesByMergePatchAndOthersAreTold() {
        String id = Api.opened(Api.someone("industry", "食品"));
        patch(id, Api.etag(id), "{\"name\":\"海河食品集团\",\"industry\":null}")
                .statusCode(200)
                .body("name", equalTo("海河食品集团"))
                .body("industry", nullValue())
                .body("updatedBy", equalTo("2001"));
        assertThat(Events.awaited("customer.updated.v1", UUID.fromString(id)).data())
                .isEmpty();
    }

    @Test
    void aSalespersonMayNotChangeTheMasterRecord() {
        String id = Api.opened();
        Api.as("SALES")
                .header("If-Match", Api.etag(id))
                .body("{\"name\":\"x\"}")
                .patch(Api.CUSTOMERS + "/" + id)
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("INFO_CLERK"));
        Api.file(id).then().body("name", equalTo("海河食品有限公司"));
    }

    @Test
    void aChangeNamesTheVersionThatWasRead() {
        String id = Api.opened();
        String etag = Api.etag(id);
        patch(id, null, "{\"name\":\"x\"}").statusCode(428);
        patch(id, etag, "{\"name\":\"一\"}").statusCode(200);
        patch(id, etag, "{\"name\":\"二\"}").statusCode(412).body("currentVersion", equalTo(1));
        Api.file(id).then().body("name", equalTo("一"));
    }

    @Test
    void whatCannotBePatchedIsNamed() {
        String id = Api.opened();
        String etag = Api.etag(id);
        patch(id, etag, "{\"owner\":\"王经理\",\"dedicatedHandler\":\"\"}")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/dedicatedHandler", "/owner")));
        patch(id, etag, "{\"confidentialityLevel\":\"SECRET\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/confidentialityLevel"));
        patch(id, etag, "{\"name\":null}").statusCode(422).body("errors[0].pointer", equalTo("/name"));
        patch(id, etag, "{\"phone\":\"138****1234\"}").statusCode(422).body("errors[0].pointer", equalTo("/phone"));
        patch(id, etag, "{\"tenureStart\":\"2999-01-01\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/tenureStart"));
        patch(id, etag, "[]").statusCode(400);
        assertThat(Api.etag(id)).isEqualTo(etag);
    }

    @Test
    void aFactChangedInTheFileChangesTheClassAtOnce() {
        String id = Api.opened();
        patch(id, Api.etag(id), "{\"massPromotion\":true}").statusCode(200).body("class", equalTo("A"));
        Api.classification(id).body("matchedRules", equalTo(java.util.List.of("A3")));
        patch(id, Api.etag(id), "{\"massPromotion\":null}").statusCode(200).body("class", equalTo("C"));
    }

    @Test
    void anExternalIdIsFreeAgainOnceItIsRemoved() {
        String external = "crm-" + UUID.randomUUID();
        String id = Api.opened(Api.someone("externalId", external));
        patch(id, Api.etag(id), "{\"externalId\":null}").statusCode(200);
        Api.open(Api.someone("externalId", external)).statusCode(201);
        patch(id, Api.etag(id), "{\"externalId\":\"" + external + "\"}").statusCode(409);
    }

    @Test
    void whoHasTheLatestVersionIsNotSentItAgain() {
        String id = Api.opened();
        Api.manager()
                .header("If-None-Match", Api.etag(id))
                .get(Api.CUSTOMERS + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void thereIsNoWayToDeleteAFile() {
        Api.manager().delete(Api.CUSTOMERS + "/" + Api.opened()).then().statusCode(405);
    }

    private static ValidatableResponse patch(String id, String etag, String body) {
        var request = Api.manager().body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return (etag == null ? request : request.header("If-Match", etag))
                .patch(Api.CUSTOMERS + "/" + id)
                .then();
    }
}
