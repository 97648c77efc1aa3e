package kefu.customer.matter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 档案查阅 (003-篇10 6.7): signed by the own department manager, granted by customer service, every reading logged. */
@QuarkusTest
class ConsultationTest {

    private static final String REQUESTS = "archive-access-requests";

    private final Person technician = Person.of("TECHNICIAN");
    private final Person manager = Person.of("DEPT_MANAGER");
    private final Person keeper = Person.of("ARCHIVE_KEEPER").in("CS");

    @BeforeEach
    void theFirstOfMarch() {
        TestClock.set("2024-03-01T10:00:00+08:00");
    }

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void aSignedAndGrantedRequestOpensTheFileToItsApplicantAndNobodyElse() {
        String customer = Api.opened(Api.someone("phone", "13800138000"));
        technician.reads("customers/" + customer).statusCode(403);
        String request = requested(customer);
        manager.takes(request, "sign", Map.of()).statusCode(200).body("state", equalTo("MANAGER_SIGNED"));
        keeper.takes(request, "grant", Map.of("validUntil", "2024-03-03", "inClear", true))
                .statusCode(200)
                .body("state", equalTo("GRANTED"));

        technician
                .reads("customers/" + customer + "?purpose=site-visit")
                .statusCode(200)
                .body("masked", equalTo(false));
        Person.of("TECHNICIAN").reads("customers/" + customer).statusCode(403);
        technician.reads(request).body("state", equalTo("VIEWED"));
        technician.reads("customers/" + customer + "/contacts").statusCode(200);
        Events.awaited("customer.archive.accessed.v1", UUID.fromString(customer));
        Api.manager()
                .get(Api.address(customer, "access-log"))
                .then()
                .body("items.outcome", contains("GRANTED", "REFUSED", "GRANTED", "REFUSED"))
                .body("items[0].purpose", equalTo("repair at the customer's site"))
                .body("items[2].purpose", equalTo("site-visit"))
                .body("items[2].requestId", equalTo(id(request)))
                .body("items[2].operator", equalTo(technician.operator()));
    }

    @Test
    void anUnsignedRequestIsNotGranted() {
        String request = requested(Api.opened());
        keeper.takes(request, "grant", Map.of("validUntil", "2024-03-03"))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-step"))
                .body("expected", hasItem("MANAGER_SIGNED"));
    }

    @Test
    void onlyTheManagerOfTheApplicantsDepartmentSignsAndNobodyForHimself() {
        String customer = Api.opened();
        String request = requested(customer);
        manager.in("WATER").takes(request, "sign", Map.of()).statusCode(404);
        Person.of("SUPERVISOR").takes(request, "sign", Map.of()).statusCode(403).body("allowedFor", notNullValue());
        String own = REQUESTS + "/" + manager.opened(REQUESTS, form(customer));
        manager.takes(own, "sign", Map.of()).statusCode(409).body("type", equalTo("/problems/other-person"));
    }

    @Test
    void aRefusedRequestOpensNothing() {
        String customer = Api.opened();
        String request = requested(customer);
        keeper.takes(request, "refuse", Map.of()).statusCode(422).body("errors.pointer", contains("/form/reason"));
        keeper.takes(request, "refuse", Map.of("reason", "no business need"))
                .statusCode(200)
                .body("closed", equalTo(true));
        technician.reads("customers/" + customer).statusCode(403);
        manager.takes(request, "sign", Map.of()).statusCode(409);
    }

    @Test
    void aGrantEndsWithItsLastDay() {
        String customer = Api.opened();
        String request = requested(customer);
        manager.takes(request, "sign", Map.of()).statusCode(200);
        keeper.takes(request, "grant", Map.of("validUntil", "2024-02-29")).statusCode(422);
        keeper.takes(request, "grant", Map.of("validUntil", "2024-03-03")).statusCode(200);
        TestClock.set("2024-03-03T23:59:00+08:00");
        technician.reads("customers/" + customer).statusCode(200);
        TestClock.set("2024-03-04T00:00:10+08:00");
        technician.reads("customers/" + customer).statusCode(403);
        Awaitility.await()
                .until(() -> technician.reads(request).extract().path("state").equals("EXPIRED"));
    }

    @Test
    void everybodySeesHisOwnRequestsTheManagerHisDepartmentsAndTheKeepersAll() {
        String customer = Api.opened();
        String request = id(requested(customer));
        String filter = REQUESTS + "?customerId=" + customer;
        technician.reads(filter).body("items.id", contains(request));
        manager.reads(filter).body("items.id", contains(request));
        keeper.reads(filter).body("items.id", contains(request));
        Person.of("TECHNICIAN").reads(filter).statusCode(200).body("items", hasSize(0));
        manager.in("WATER").reads(filter).body("items", hasSize(0));
        Person.of("TECHNICIAN").reads(REQUESTS + "/" + request).statusCode(404);
        keeper.reads("archive-loans/" + request).statusCode(404);
        technician.reads(REQUESTS + "/" + request + "/history").body("items.step", contains("opened"));
    }

    @Test
    void aRequestNamesACustomerAPurposeAndADepartment() {
        technician.opens(REQUESTS, Map.of()).statusCode(422).body("errors.pointer", hasSize(2));
        technician
                .opens(REQUESTS, form(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/form/customerId"));
        technician
                .opens(REQUESTS, form("本".repeat(36)))
                .statusCode(422)
                .body("errors.pointer", contains("/form/customerId"));
        technician
                .ask()
                .body("{\"form\":{},\"extra\":1}")
                .post("/api/v1/" + REQUESTS)
                .then()
                .statusCode(422);
    }

    @Test
    void listsAreFilteredByStateOrWhetherTheyAreClosed() {
        String request = id(requested(Api.opened()));
        keeper.reads(REQUESTS + "?state=REQUESTED&limit=200").body("items.id", hasItem(request));
        keeper.reads(REQUESTS + "?closed=false&limit=200").body("items.id", hasItem(request));
        for (String wrong : List.of("state=REQUESTED&closed=false", "closed=maybe", "customerId=1", "colour=red")) {
            keeper.reads(REQUESTS + "?" + wrong).statusCode(422);
        }
    }

    private String requested(String customer) {
        return REQUESTS + "/" + technician.opened(REQUESTS, form(customer));
    }

    private static Map<String, String> form(String customer) {
        return Map.of("customerId", customer, "purpose", "repair at the customer's site");
    }

    private static String id(String request) {
        return request.substring(REQUESTS.length() + 1);
    }
}
