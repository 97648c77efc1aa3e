package kefu.customer.matter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.testkit.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C19, C20: loyal customers are rewarded, those about to leave are won back or lost, what research finds is graded. */
@QuarkusTest
class LoyaltyTest {

    private final Person agent = Person.of("AGENT");
    private final Person supervisor = Person.of("SUPERVISOR");
    private final Person manager = Person.of("CS_MANAGER");
    private String customer;

    @BeforeEach
    void somebodyWithAFile() {
        customer = Api.opened();
    }

    @Test
    void aCustomerIsGivenUpOnlyAfterTheCauseIsKnown() {
        String churn = "churn-cases/" + agent.opened("churn-cases", Map.of("customerId", customer, "signs", "停用"));
        supervisor.takes(churn, "lose", Map.of()).statusCode(409);
        agent.takes(churn, "analyse", Map.of("cause", "价格")).statusCode(200);
        agent.takes(churn, "lose", Map.of()).statusCode(403);
        supervisor.takes(churn, "lose", Map.of()).statusCode(200);
        Events.awaited("customer.churned.v1", UUID.fromString(customer));
    }

    @Test
    void aCustomerIsWonBackWithAWordOnWhatSolvedIt() {
        String churn = "churn-cases/" + agent.opened("churn-cases", Map.of("customerId", customer, "signs", "停用"));
        agent.takes(churn, "analyse", Map.of("cause", "价格")).statusCode(200);
        agent.takes(churn, "win-back", Map.of()).statusCode(422).body("errors.pointer", contains("/form/solution"));
        agent.takes(churn, "win-back", Map.of("solution", "调整套餐"))
                .statusCode(200)
                .body("state", equalTo("WON_BACK"));
    }

    @Test
    void aLoyalCustomerIsRewardedAsPlanned() {
        Person.of("TECHNICIAN")
                .opens("loyalty-plans", Map.of("customerId", customer, "plan", "周年礼"))
                .statusCode(403);
        String plan = "loyalty-plans/" + agent.opened("loyalty-plans", Map.of("customerId", customer, "plan", "周年礼"));
        agent.takes(plan, "reward", Map.of()).statusCode(422).body("errors.pointer", contains("/form/reward"));
        agent.takes(plan, "reward", Map.of("reward", "茶具"))
                .statusCode(200)
                .body("state", equalTo("REWARDED"))
                .body("form.rewardedOn", notNullValue());
        manager.takes(plan, "cancel", Map.of("reason", "重复")).statusCode(409);
    }

    /** C20: 客户调查分析资料 is 机密, and no grade is without its period. */
    @Test
    void theAnalysisOfAResearchIsMarkedWithItsGradeAndPeriod() {
        String research =
                "customer-research/" + agent.opened("customer-research", Map.of("subject", "新能源需求", "purpose", "了解市场"));
        agent.takes(research, "report", Map.of("report", "分析"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/confidentialUntil"));
        agent.takes(research, "report", Map.of("report", "分析", "confidentialUntil", "2020-01-01"))
                .statusCode(422);
        agent.takes(research, "report", Map.of("report", "分析", "confidentialUntil", "2099-12-31"))
                .statusCode(200)
                .body("form.confidentialityLevel", equalTo("CONFIDENTIAL"))
                .body("form.confidentialUntil", equalTo("2099-12-31"));
    }
}
