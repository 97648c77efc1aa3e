package kefu.customer.matter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.identity.Rank;
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

    @Test
    void whatWasWrittenInItsMattersGoesWithTheFileAndThatThereWereSomeStays() {
        String customer = Api.opened();
        Person agent = Person.of("AGENT");
        String told = "update-submissions/"
                + agent.opened(
                        "update-submissions",
                        Map.of(
                                "customerId",
                                customer,
                                "changes",
                                Map.of("phone", "13900139001", "address", "和平路1号"),
                                "source",
                                "电话中告知"));
        String churn = "churn-cases/" + agent.opened("churn-cases", Map.of("customerId", customer, "signs", "王总已停用"));
        agent.takes(churn, "analyse", Map.of("cause", "王总不满")).statusCode(200);
        String request = approved(customer);
        keeper.takes(request, "destroy", Map.of()).statusCode(200);

        keeper.reads(told)
                .statusCode(200)
                .body("form.customerId", equalTo(customer))
                .body("form.late", notNullValue())
                .body("form.changes", nullValue())
                .body("form.source", nullValue());
        keeper.reads(told + "/history")
                .body("items.step", contains("opened"))
                .body("items[0].form.changes", nullValue());
        keeper.reads(churn).body("form.signs", nullValue()).body("state", equalTo("ANALYSED"));
        keeper.reads(churn + "/history").body("items.form.cause", contains(nullValue(), nullValue()));
        keeper.reads(request).body("form.reason", equalTo("closed in 2009"));
        Person.of("INFO_CLERK").takes(told, "enter", Map.of()).statusCode(404);
    }

    @Test
    void aFileThatSomebodyHasOnLoanIsNotDestroyed() {
        String customer = Api.opened();
        String loan = "archive-loans/"
                + Person.of("DEPT_MANAGER")
                        .ranked(Rank.MANAGER)
                        .opened(
                                "archive-loans",
                                Map.of(
                                        "customerId",
                                        customer,
                                        "card",
                                        Map.of(
                                                "purpose",
                                                "negotiation",
                                                "documents",
                                                List.of("contract"),
                                                "returnBy",
                                                LocalDate.now(ZoneOffset.UTC)
                                                        .plusDays(7)
                                                        .toString())));
        String request = approved(customer);
        keeper.takes(request, "destroy", Map.of()).statusCode(409).body("type", equalTo("/problems/on-loan"));
        Api.file(customer).then().statusCode(200);
        keeper.takes(loan, "return", Map.of()).statusCode(200);
        keeper.takes(request, "destroy", Map.of()).statusCode(200);
    }

    @Test
    void aDestructionIsAskedForOnceAtATime() {
        String customer = Api.opened();
        String request = requested(customer);
        keeper.opens(REQUESTS, Map.of("customerId", customer, "reason", "again"))
                .statusCode(409)
                .body("type", equalTo("/problems/under-way"));
        gm.takes(request, "reject", Map.of("reason", "still of value")).statusCode(200);
        requested(customer);
    }

    private String approved(String customer) {
        String request = requested(customer);
        gm.takes(request, "approve-gm", Map.of()).statusCode(200);
        infoManager.takes(request, "approve-info-manager", Map.of()).statusCode(200);
        csManager.takes(request, "approve-cs-manager", Map.of()).statusCode(200);
        return request;
    }

    private String requested(String customer) {
        return REQUESTS + "/" + keeper.opened(REQUESTS, Map.of("customerId", customer, "reason", "closed in 2009"));
    }
}
