package kefu.customer.file;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import kefu.customer.Api;
import org.junit.jupiter.api.Test;

/** C-31: one independent file per customer, and what every file must say from the start. */
@QuarkusTest
class OneFilePerCustomerTest {

    @Test
    void aFileIsOpenedWithItsSpokenNumberAddressAndVersion() {
        Api.open(Api.someone())
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/customers/[0-9a-f-]{36}"))
                .header("ETag", notNullValue())
                .body("number", matchesPattern("KH-\\d{8}-\\d{4,}"))
                .body("class", equalTo("C"))
                .body("createdBy", equalTo("2001"));
    }

    @Test
    void aSecondFileOfTheSameCustomerIsRefusedAndNamesTheFirst() {
        Map<String, Object> customer = Api.someone();
        var first = Api.open(customer).statusCode(201).extract();
        Map<String, Object> again = new HashMap<>(customer);
        again.put("name", "Haihe Foods");
        again.put("registrationNumber", " " + customer.get("registrationNumber").toString() + " ");
        Api.open(again)
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-customer"))
                .body("existingId", equalTo(first.path("id")))
                .body("existingNumber", equalTo(first.path("number")));
    }
}
