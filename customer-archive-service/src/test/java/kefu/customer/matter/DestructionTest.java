package kefu.customer.matter;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.Test;

/** 档案销毁 (003-篇10 6.10): three separate approvals by three people, and only then is the file gone. */
@QuarkusTest
class DestructionTest {

    private static final String REQUESTS = "destruction-requests";

    private final Person keeper = Person.of("ARCHIVE_KEEPER");
    private final Person infoManager = Person.of("CUSTOMER_INFO_MANAGER");
    private final Person csManager = Person.of("CS_MANAGER");
    private final Person gm = Person.of("GM");

    @Test
    void afterThreeSeparateApprovalsTheFileIsDestroyedAndItsLogRemains() {
        Map<String, Object> file = Api.someone("phone", "13800138001");
        String customer = Api.opened(file);
        String request = requested(customer);
        gm.takes(request, "approve-gm", Map.of()).statusCode(200);
        infoManager.takes(request, "approve-info-manager", Map.of()).statusCode(200);
        keeper.takes(request, "destroy", Map.of())
                .statusCode(409)
                .body("missing", containsInAnyOrder("approve-cs-manager"));
        Api.file(customer).then().statusCode(200);
        csManager.takes(request, "approve-cs-manager", Map.of()).statusCode(200);
        keeper.takes(request, "destroy", Map.of("method", "shredded"))
                .statusCode(200)
                .body("state", equalTo("DESTROYED"));

        Api.file(customer).then().statusCode(404);
        Api.manager().get(Api.address(customer, "contacts")).then().statusCode(404);
        Api.manager()
                .queryParam("phone", "13800138001")
                .get(Api.CUSTOMERS)
                .then()
                .body("items", hasSize(0));
        Api.manager()
                .get(Api.address(customer, "access-log"))
                .then()
                .statusCode(200)
                .body("items.outcome", hasItem("DESTROYED"));
        Events.awaited("customer.archive.destroyed.v1", UUID.fromString(customer));
        Api.open(file).statusCode(201);
    }

    @Test
    void onePersonHoldingTwoOfTheRolesDoesNotApproveTwice() {
        String request = requested(Api.opened());
        Person both = Person.of("CUSTOMER_INFO_MANAGER", "CS_MANAGER", "GM");
        both.takes(request, "approve-info-manager", Map.of()).statusCode(200);
        both.takes(request, "approve-cs-manager", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/other-person"));
        both.takes(request, "approve-gm", Map.of()).statusCode(409);
        both.takes(request, "approve-info-manager", Map.of()).statusCode(409);
        csManager.takes(request, "approve-cs-manager", Map.of()).statusCode(200);
    }

    @Test
    void nobodyApprovesInTheNameOfAnotherRole() {
        String request = requested(Api.opened());
        csManager.takes(request, "approve-gm", Map.of()).statusCode(403).body("allowedFor", hasItem("GM"));
        gm.takes(request, "approve-info-manager", Map.of()).statusCode(403);
        keeper.takes(request, "approve-cs-manager", Map.of()).statusCode(403);
        Person.of("AGENT")
                .opens(REQUESTS, Map.of("customerId", Api.opened(), "reason", "old"))
                .statusCode(403);
    }

    @Test
    void aRejectedRequestRetainsTheFile() {
        String customer = Api.opened();
        String request = requested(customer);
        gm.takes(request, "reject", Map.of("reason", "still of value")).statusCode(200);
        gm.takes(request, "approve-gm", Map.of()).statusCode(409);
        keeper.takes(request, "destroy", Map.of()).statusCode(409);
        Api.file(customer).then().statusCode(200);
    }

    private String requested(String customer) {
        return REQUESTS + "/" + keeper.opened(REQUESTS, Map.of("customerId", customer, "reason", "closed in 2009"));
    }
}
