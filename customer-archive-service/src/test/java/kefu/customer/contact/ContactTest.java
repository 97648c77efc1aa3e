package kefu.customer.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts of a file: noted, changed and removed by the customer-service department. */
@QuarkusTest
class ContactTest {

    @Test
    void aContactIsNotedChangedAndRemoved() {
        String id = Api.opened();
        String etag = Api.etag(id);
        var added = Api.manager()
                .body("{\"name\":\"Han Meimei\",\"phone\":\"021-5555 0101\"}")
                .post(Api.address(id, "contacts"))
                .then()
                .statusCode(201)
                .body("phone", equalTo("02155550101"))
                .extract();
        String contact = Api.address(id, "contacts/" + added.path("id"));
        Api.manager()
                .header("If-Match", added.header("ETag"))
                .body("{\"phone\":null,\"email\":\"han@example.com\"}")
                .patch(contact)
                .then()
                .statusCode(200)
                .body("email", equalTo("han@example.com"));
        Api.manager()
                .header("If-Match", added.header("ETag"))
                .delete(contact)
                .then()
                .statusCode(412);
        Api.manager().delete(contact).then().statusCode(428);
        String latest = Api.manager().get(contact).header("ETag");
        Api.manager().header("If-Match", latest).delete(contact).then().statusCode(204);
        Api.manager().get(contact).then().statusCode(404);
        Api.manager().get(Api.address(id, "contacts")).then().body("items", hasSize(0));
        Events.awaited("customer.updated.v1", UUID.fromString(id));
        org.assertj.core.api.Assertions.assertThat(Api.etag(id)).isNotEqualTo(etag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"x\"}|/phone",
                "{\"phone\":\"13800138000\"}|/name",
                "{\"name\":\"x\",\"phone\":\"not a number\"}|/phone",
                "{\"name\":\"x\",\"email\":\"no-at\"}|/email",
                "{\"name\":\"x\",\"phone\":\"13800138000\",\"fax\":\"1\"}|/fax",
                "{\"name\":\"x\",\"phone\":13800138000}|/phone",
            })
    void anIncompleteContactIsRefusedWithTheField(String example) {
        String[] part = example.split("\\|");
        String id = Api.opened();
        Api.manager()
                .body(part[0])
                .post(Api.address(id, "contacts"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(part[1]));
        Api.manager().get(Api.address(id, "contacts")).then().body("items", hasSize(0));
    }

    @Test
    void aContactBelongsToOneFile() {
        String contact = Api.manager()
                .body("{\"name\":\"x\",\"phone\":\"13800138000\"}")
                .post(Api.address(Api.opened(), "contacts"))
                .path("id");
        Api.manager()
                .get(Api.address(Api.opened(), "contacts/" + contact))
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownFileHasNoContacts() {
        String nobody = UUID.randomUUID().toString();
        Api.manager().get(Api.address(nobody, "contacts")).then().statusCode(404);
        Api.manager()
                .body("{\"name\":\"x\",\"phone\":\"13800138000\"}")
                .post(Api.address(nobody, "contacts"))
                .then()
                .statusCode(404);
    }
}
