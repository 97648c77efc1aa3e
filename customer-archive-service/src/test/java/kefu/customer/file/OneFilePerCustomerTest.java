package kefu.customer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;

/** C-31: one independent file per customer, and what every file must say from the start. */
@QuarkusTest
class OneFilePerCustomerTest {

    @Test
    void aFileIsOpenedWithItsSpokenNumberAddressAndVersion() {
        var file = Api.open(Api.someone())
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/customers/[0-9a-f-]{36}"))
                .header("ETag", notNullValue())
                .body("number", matchesPattern("KH-\\d{8}-\\d{4,}"))
                .body("class", equalTo("C"))
                .body("createdBy", equalTo("2001"))
                .extract();
        UUID id = UUID.fromString(file.path("id"));
        var created = Events.awaited("customer.created.v1", id);
        assertThat(created.data()).isEqualTo(Json.tree(Map.of("number", file.path("number"), "class", "C")));
        Events.awaited("customer.classified.v1", id);
        assertThat(Events.about(id))
                .extracting(event -> event.type())
                .containsExactly("customer.created.v1", "customer.classified.v1");
    }

    @Test
    void aSecondFileOfTheSameCustomerIsRefusedAndNamesTheFirst() {
        Map<String, Object> customer = Api.someone();
        var first = Api.open(customer).statusCode(201).extract();
        Map<String, Object> again = new HashMap<>(customer);
        again.put("name", "Haihe Foods");
        again.put("registrationNumber", " " + customer.get("registrationNumber") + " ");
        Api.open(again)
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-customer"))
                .body("existingId", equalTo(first.path("id")))
                .body("existingNumber", equalTo(first.path("number")));
    }

    @Test
    void ofManyFilesOpenedAtOnceForOneCustomerExactlyOneComesIntoBeing() throws Exception {
        String body = Json.write(Api.someone());
        List<Callable<Integer>> openings = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(one ->
                        () -> Api.manager().body(body).post(Api.CUSTOMERS).statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Integer> answers =
                    threads.invokeAll(openings).stream().map(Future::resultNow).toList();
            assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        }
    }

    @Test
    void aPersonIsRecognisedByHisTelephoneNumberInAnySpelling() {
        Map<String, Object> person = Api.someone("phone", "138 0013 " + suffix());
        person.remove("registrationNumber");
        person.put("kind", "PERSON");
        Api.open(person).statusCode(201);
        person.put("phone", "+86-" + person.get("phone").toString().replace(" ", "-"));
        Api.open(person).statusCode(409);
    }

    @Test
    void aKeyOfHisOwnDoesNotHideThatTheRegistrationNumberIsTaken() {
        Map<String, Object> customer = Api.someone("customerKey", "erp-" + UUID.randomUUID());
        String first = Api.opened(customer);
        Map<String, Object> again = new HashMap<>(customer);
        again.remove("customerKey");
        again.put("registrationNumber", customer.get("registrationNumber") + "-");
        taken(again, first, "/registrationNumber");
        again.put("customerKey", "crm-" + UUID.randomUUID());
        taken(again, first, "/registrationNumber");
        again.put("registrationNumber", Api.someone().get("registrationNumber"));
        again.put("customerKey", customer.get("customerKey"));
        taken(again, first, "/customerKey");
        // A person may have the number of an organisation, in another register.
        again.put("customerKey", "crm-" + UUID.randomUUID());
        again.put("registrationNumber", customer.get("registrationNumber"));
        again.put("kind", "PERSON");
        Api.open(again).statusCode(201);
    }

    private static void taken(Map<String, Object> customer, String first, String pointer) {
        Api.open(customer)
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-customer"))
                .body("existingId", equalTo(first))
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    @Test
    void aNumberIsTakenAlsoByAChangeAndFreeAgainOnceItIsGivenUp() {
        Map<String, Object> customer = Api.someone("customerKey", "erp-" + UUID.randomUUID());
        String first = Api.opened(customer);
        String second = Api.opened(Api.someone("customerKey", "erp-" + UUID.randomUUID()));
        patch(second, customer.get("registrationNumber"))
                .statusCode(409)
                .body("existingId", equalTo(first))
                .body("errors.pointer", hasItem("/registrationNumber"));
        patch(first, Api.someone().get("registrationNumber")).statusCode(200);
        patch(second, customer.get("registrationNumber")).statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse patch(String id, Object registrationNumber) {
        return Api.manager()
                .header("If-Match", Api.etag(id))
                .body(Json.write(Map.of("registrationNumber", registrationNumber)))
                .patch(Api.CUSTOMERS + "/" + id)
                .then();
    }

    @Test
    void anExternalIdBelongsToOneCustomer() {
        String external = "crm-" + UUID.randomUUID();
        String first = Api.opened(Api.someone("externalId", external));
        Api.open(Api.someone("externalId", external))
                .statusCode(409)
                .body("type", equalTo("/problems/external-id-taken"))
                .body("existingId", equalTo(first))
                .body("errors.pointer", hasItem("/externalId"));
    }

    @Test
    void aFileNeedsSomethingThatMakesTheCustomerRecognisable() {
        Map<String, Object> unknown = Api.someone();
        unknown.remove("registrationNumber");
        Api.open(unknown).statusCode(422).body("errors.pointer", hasItem("/registrationNumber"));
        unknown.put("customerKey", "legacy-" + UUID.randomUUID());
        Api.open(unknown).statusCode(201);
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Api.manager()
                .body("{}")
                .post(Api.CUSTOMERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/kind", "/name"));
    }

    @Test
    void contactsOpenedWithTheFileAreCheckedOneByOne() {
        Api.open(Api.someone("contacts", List.of(Map.of("name", "王芳", "phone", "13900139000"), Map.of("name", "李雷"))))
                .statusCode(422)
                .body("errors.pointer", hasItem("/contacts/1/phone"));
        Api.open(Api.someone("contacts", List.of(Map.of("name", "王芳", "phone", "13900139000"))))
                .statusCode(201)
                .body("contacts[0].name", equalTo("王芳"))
                .body("contacts[0].phone", equalTo("13900139000"));
    }

    @Test
    void aRefusedFileLeavesNothingBehind() {
        Map<String, Object> customer = Api.someone("tenureStart", "2999-01-01");
        Api.open(customer).statusCode(422).body("errors.pointer", hasItem("/tenureStart"));
        customer.remove("tenureStart");
        Api.open(customer).statusCode(201);
    }

    @Test
    void aReplayedRequestOpensOneFile() {
        String body = Json.write(Api.someone());
        String key = UUID.randomUUID().toString();
        String first = Api.manager()
                .header("Idempotency-Key", key)
                .body(body)
                .post(Api.CUSTOMERS)
                .path("id");
        Api.manager()
                .header("Idempotency-Key", key)
                .body(body)
                .post(Api.CUSTOMERS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first));
        Api.manager()
                .header("Idempotency-Key", key)
                .body(Json.write(Api.someone()))
                .post(Api.CUSTOMERS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
    }

    @Test
    void theKeyFollowsTheNumberItWasDerivedFrom() {
        Map<String, Object> customer = Api.someone();
        String id = Api.opened(customer);
        String other = Api.someone().get("registrationNumber").toString();
        Api.manager()
                .header("If-Match", Api.etag(id))
                .body(Json.write(Map.of("registrationNumber", other)))
                .patch(Api.CUSTOMERS + "/" + id)
                .then()
                .statusCode(200)
                .body("customerKey", equalTo("ORGANISATION:REG:" + other));
        Api.open(customer).statusCode(201).body("existingId", nullValue());
        Api.open(Api.someone("registrationNumber", other)).statusCode(409);
    }

    private static String suffix() {
        return "%04d".formatted(Math.floorMod(System.nanoTime() / 1000, 10_000));
    }
}
