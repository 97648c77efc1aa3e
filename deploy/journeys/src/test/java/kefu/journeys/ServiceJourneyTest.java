package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Chains 3 and 4: what was done on site is charged and called back (003-篇11 三3, 003-篇5 十三). */
class ServiceJourneyTest {

    @Test
    void aSpecialServiceIsChargedAndCalledBackAndThenDone() {
        SUITE.itIs("2024-03-05T10:00:00+08:00");
        String customer = Stage.customer("特约客户有限公司");
        new Tariff(Stage.finance()).hasService("CLEANING", "特约保洁", "HOUR", "80.00");
        String id = Stage.agent()
                .post(
                        "/tickets",
                        "{'process':'special-service','customerId':'" + customer + "','form':" + Forms.SPECIAL + "}")
                .id();
        Stage.agent()
                .step("tickets", id, "complete", "{'item':'CLEANING','quantity':2.5}")
                .ok();
        JsonNode charge = Stage.eventually(Stage.cashier(), "/service-charges?customerId=" + customer, item -> true);
        assertThat(charge.toString()).contains("200.00");
        JsonNode task = Stage.eventually(Stage.otherAgent(), "/callbacks?ticketId=" + id, item -> true);
        Callback.contentAndSigned(Stage.otherAgent(), task.path("id").asText()).ok();
        Stage.until(Stage.agent(), "/tickets/" + id, "/state", "CALLED_BACK");
        assertThat(Stage.agent().get("/tickets/" + id).text("/closed")).isEqualTo("true");
    }

    @Test
    void aRepairIsSignedForAndCalledBack() {
        SUITE.itIs("2024-03-05T10:00:00+08:00");
        Person agent = Stage.agent();
        String id = agent.post("/tickets", "{'process':'repair','form':" + Forms.REPAIR + "}")
                .id();
        agent.step("tickets", id, "dispatch", Forms.DISPATCH).ok();
        Stage.technician().step("tickets", id, "repair", Forms.REPAIRED).ok();
        assertThat(agent.step("tickets", id, "complete", "{}").status()).isEqualTo(409);
        agent.step("tickets", id, "recheck", Forms.RECHECK).ok();
        Answer unsigned = agent.step("tickets", id, "complete", "{}");
        assertThat(unsigned.status()).isEqualTo(409);
        assertThat(unsigned.body().path("missing").toString()).contains("sign-acceptance");
        agent.step("tickets", id, "sign-acceptance", Forms.ACCEPTANCE).ok();
        agent.step("tickets", id, "complete", "{}").ok();
        JsonNode task = Stage.eventually(Stage.otherAgent(), "/callbacks?ticketId=" + id, item -> true);
        Callback.contentAndSigned(Stage.otherAgent(), task.path("id").asText()).ok();
        Stage.until(agent, "/tickets/" + id, "/state", "CALLED_BACK");
    }
}
