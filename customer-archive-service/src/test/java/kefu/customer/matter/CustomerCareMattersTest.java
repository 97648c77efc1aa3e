package kefu.customer.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C11, C12, C13, C16: credit, grade, cards and points, domains. */
@QuarkusTest
class CustomerCareMattersTest {

    private final Person agent = Person.of("AGENT");
    private final Person supervisor = Person.of("SUPERVISOR");
    private final Person manager = Person.of("CS_MANAGER");
    private final Person gm = Person.of("GM");
    private String customer;

    @BeforeEach
    void somebodyWithAFile() {
        customer = Api.opened();
    }

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void aCreditClassFollowsFromAnInvestigationAndASecondPerson() {
        Map<String, Object> form =
                Map.of("customerId", customer, "investigation", "良好", "behaviour", "按期付款", "creditClass", "CREDIT_2");
        manager.opens("credit-ratings", Map.of("customerId", customer, "creditClass", "CREDIT_5"))
                .statusCode(422);
        String rating = "credit-ratings/" + manager.opened("credit-ratings", form);
        manager.takes(rating, "confirm", Map.of()).statusCode(409);
        agent.takes(rating, "confirm", Map.of()).statusCode(404);
        gm.takes(rating, "confirm", Map.of()).statusCode(200).body("state", equalTo("CONFIRMED"));
        Api.file(customer).then().body("creditClass", equalTo("CREDIT_2")).body("creditRatedOn", notNullValue());
        Person.of("FINANCE").reads("customers/" + customer).body("creditClass", equalTo("CREDIT_2"));
        agent.reads("customers/" + customer).statusCode(200).body("creditClass", nullValue());
        assertThat(Events.awaited("customer.credit-changed.v1", UUID.fromString(customer))
                        .data()
                        .path("creditClass")
                        .textValue())
                .isEqualTo("CREDIT_2");
    }

    @Test
    void anImportantCustomerHasAServicePlanOfHisOwn() {
        Map<String, Object> form = Map.of("customerId", customer, "grade", "KEY", "grounds", "年采购额居前");
        agent.opens("grade-appraisals", form).statusCode(422).body("errors.pointer", contains("/form/servicePlan"));
        String appraisal = "grade-appraisals/"
                + agent.opened(
                        "grade-appraisals",
                        Map.of("customerId", customer, "grade", "KEY", "grounds", "居前", "servicePlan", "专人跟进"));
        agent.reads("customers/" + customer).body("grade", equalTo("ORDINARY")).body("servicePlan", nullValue());
        manager.takes(appraisal, "approve", Map.of()).statusCode(200);
        agent.reads("customers/" + customer).body("grade", equalTo("KEY")).body("servicePlan", equalTo("专人跟进"));
        assertThat(Api.listed("grade=KEY")).contains(customer);
        assertThat(Events.awaited("customer.grade-changed.v1", UUID.fromString(customer))
                        .data()
                        .path("grade")
                        .textValue())
                .isEqualTo("KEY");
    }

    @Test
    void aProblemIsMarkedBesideTheGradeUntilTheNextAppraisal() {
        graded("SPECIAL");
        graded("PROBLEM");
        agent.reads("customers/" + customer).body("grade", equalTo("SPECIAL")).body("problem", equalTo(true));
        assertThat(Api.listed("problem=true")).contains(customer);
        agent.reads("customers?grade=PROBLEM").statusCode(422);
        graded("ORDINARY");
        agent.reads("customers/" + customer).body("grade", equalTo("ORDINARY")).body("problem", equalTo(false));
    }

    private void graded(String grade) {
        String appraisal = "grade-appraisals/"
                + agent.opened("grade-appraisals", Map.of("customerId", customer, "grade", grade, "grounds", "检核"));
        agent.takes(appraisal, "approve", Map.of()).statusCode(403);
        manager.takes(appraisal, "approve", Map.of()).statusCode(200);
    }

    @Test
    void onlyTheGeneralManagerApprovesAGoldCard() {
        String gold = "memberships/" + agent.opened("memberships", Map.of("customerId", customer, "card", "GOLD"));
        manager.takes(gold, "approve", Map.of()).statusCode(409);
        manager.takes(gold, "approve-gold", Map.of()).statusCode(403).body("allowedFor", contains("GM"));
        manager.takes(gold, "issue", Map.of("cardNumber", "G-1")).statusCode(409);
        gm.takes(gold, "approve-gold", Map.of()).statusCode(409).body("missing", contains("check-eligibility"));
        eligible(gold);
        gm.takes(gold, "approve-gold", Map.of()).statusCode(200);
        manager.takes(gold, "issue", Map.of("cardNumber", "G-1")).statusCode(200);
        Events.awaited("customer.card.issued.v1", UUID.fromString(customer));
    }

    @Test
    void noCardIsApprovedForWhoeverWasNotFoundEligible() {
        String card = "memberships/" + agent.opened("memberships", Map.of("customerId", customer, "card", "VIP"));
        supervisor.takes(card, "approve", Map.of()).statusCode(409).body("missing", contains("check-eligibility"));
        agent.takes(card, "check-eligibility", Map.of())
                .statusCode(422)
                .body("errors.pointer", contains("/form/eligible"));
        agent.takes(card, "check-eligibility", Map.of("eligible", false, "findings", "未满一年"))
                .statusCode(200);
        supervisor.takes(card, "approve", Map.of()).statusCode(409);
        eligible(card);
        supervisor.takes(card, "approve", Map.of()).statusCode(200).body("state", equalTo("APPROVED"));
    }

    private void eligible(String card) {
        agent.takes(card, "check-eligibility", Map.of("eligible", true)).statusCode(200);
    }

    @Test
    void noMorePointsAreRedeemedThanWereEarnedAndTheyAreClearedAtTheYearsEnd() {
        TestClock.set("2030-11-30T10:00:00+08:00");
        String card = "memberships/" + agent.opened("memberships", Map.of("customerId", customer, "card", "VIP"));
        eligible(card);
        gm.takes(card, "approve-gold", Map.of()).statusCode(409);
        supervisor.takes(card, "approve", Map.of()).statusCode(200);
        supervisor
                .takes(card, "issue", Map.of("cardNumber", "V-1"))
                .statusCode(200)
                .body("form.points", equalTo(0));
        supervisor.takes(card, "earn", Map.of("points", 100)).statusCode(200);
        supervisor
                .takes(card, "redeem", Map.of("points", 101, "gift", "茶具"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/points"));
        supervisor
                .takes(card, "redeem", Map.of("points", 100, "gift", "茶具"))
                .statusCode(200)
                .body("form.points", equalTo(0));
        supervisor.takes(card, "clear", Map.of()).statusCode(409);
        TestClock.set("2030-12-31T10:00:00+08:00");
        supervisor.takes(card, "clear", Map.of()).statusCode(200).body("form.clearedOn", equalTo("2030-12-31"));
    }

    @Test
    void whatNobodyClearedInDecemberIsClearedWithTheYearEveryYear() {
        TestClock.set("2030-11-30T10:00:00+08:00");
        String card = "memberships/" + agent.opened("memberships", Map.of("customerId", customer, "card", "MEMBER"));
        eligible(card);
        supervisor.takes(card, "approve", Map.of()).statusCode(200);
        TestClock.set("2031-01-02T10:00:00+08:00");
        supervisor.takes(card, "issue", Map.of("cardNumber", "M-1")).statusCode(200);
        clearedFor(card, "2031-12-31");
        supervisor.takes(card, "earn", Map.of("points", 100)).statusCode(200);
        TestClock.set("2031-12-31T23:50:00+08:00");
        supervisor
                .takes(card, "redeem", Map.of("points", 40, "gift", "茶具"))
                .statusCode(200)
                .body("form.points", equalTo(60));
        TestClock.set("2032-01-01T00:00:10+08:00");
        clearedFor(card, "2032-12-31");
        supervisor.reads(card).body("form.points", equalTo(0)).body("form.clearedOn", equalTo("2031-12-31"));
        supervisor.takes(card, "redeem", Map.of("points", 1, "gift", "茶具")).statusCode(422);
        supervisor.takes(card, "end", Map.of("reason", "退会")).statusCode(200).body("closed", equalTo(true));
    }

    /** Waits until the points are cleared that a year's end clears, and the next one is waited for. */
    private void clearedFor(String card, String next) {
        Awaitility.await()
                .until(() -> next.equals(supervisor.reads(card).extract().path("form.yearEnd")));
    }

    @Test
    void aDomainIsTransferredOnThreeConditionsOnly() {
        String transfer = "domain-transfers/"
                + agent.opened(
                        "domain-transfers",
                        Map.of("customerId", customer, "kind", "DOMAIN_TRANSFER", "domain", "example.cn"));
        manager.takes(transfer, "approve", Map.of()).statusCode(409);
        agent.takes(transfer, "check-documents", Map.of("companyProof", "证明-1"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/signedBy"));
        agent.takes(transfer, "check-documents", Map.of("companyProof", "证明-1", "signedBy", "张总"))
                .statusCode(200);
        manager.takes(transfer, "approve", Map.of()).statusCode(409).body("expected", contains("PHONE_CONFIRMED"));
        agent.takes(transfer, "confirm-by-phone", Map.of("spokenTo", "张总", "phone", "13800138000"))
                .statusCode(200);
        manager.takes(transfer, "approve", Map.of()).statusCode(200).body("state", equalTo("APPROVED"));
        Events.awaited("customer.domain-transfer.approved.v1", UUID.fromString(customer));
    }

    @Test
    void aMatterOfNobodyIsRefused() {
        agent.opens("churn-cases", Map.of("customerId", UUID.randomUUID().toString(), "signs", "停用"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/customerId"));
    }
}
