package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Chain 2: a contract brings the first callback the same day and a plan for the following months (001-④一, 003-篇8 五). */
class ContractJourneyTest {

    @Test
    void aContractIsFollowedByTheInitialCallbackAndThePeriodicOnes() {
        SUITE.itIs("2024-01-15T16:00:00+08:00");
        String customer = Stage.customer("合同客户有限公司");
        Answer incomplete = Stage.clerk()
                .post("/customers/" + customer + "/contracts", "{'kind':'WEBSITE','signedOn':'2024-01-15'}");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.body().path("errors").size()).isEqualTo(4);
        Stage.clerk()
                .post("/customers/" + customer + "/contracts", Forms.CONTRACT)
                .ok();

        JsonNode first = Stage.eventually(
                Stage.agent(),
                "/callbacks?customerId=" + customer,
                item -> item.path("kind").asText().equals("INITIAL"));
        assertThat(first.path("dueOn").asText()).isEqualTo("2024-01-15");
        Callback.contentAndSigned(Stage.agent(), first.path("id").asText()).ok();

        JsonNode plan = Stage.eventually(Stage.agent(), "/callback-plans?customerId=" + customer, item -> true);
        String schedule = Stage.agent()
                .get("/callback-plans/" + plan.path("id").asText() + "/schedule")
                .ok()
                .body()
                .toString();
        assertThat(schedule).contains("2024-02-15", "2024-12-15", "2025-01-15", "2025-04-15");

        SUITE.itIs("2024-02-15T09:00:00+08:00");
        JsonNode periodic = Stage.eventually(
                Stage.agent(),
                "/callbacks?customerId=" + customer,
                item -> !item.path("kind").asText().equals("INITIAL"));
        assertThat(periodic.path("dueOn").asText()).isEqualTo("2024-02-15");
    }
}
