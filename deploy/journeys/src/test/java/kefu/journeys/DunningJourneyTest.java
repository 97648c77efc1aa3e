package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Chain 7: an unpaid gas bill walks from notice to demand to suspension (003-篇12). */
class DunningJourneyTest {

    private final Person reader = Stage.meterReader();
    private final Person cashier = Stage.cashier();

    @Test
    void anUnpaidGasBillEndsInSuspensionAndAWorkOrder() {
        SUITE.itIs("2024-03-21T10:00:00+08:00");
        String customer = Stage.customer("欠费客户有限公司");
        Stage.gas().owes(customer, Stage.meter(), "100");

        SUITE.itIs("2024-03-28T10:00:00+08:00");
        assertThat(cashier.post("/dunning-cases", "{'customerId':'" + customer + "'}")
                        .status())
                .isEqualTo(409);

        SUITE.itIs("2024-04-01T10:00:00+08:00");
        String dunning = Stage.eventually(cashier, "/dunning-cases?customerId=" + customer, item -> true)
                .path("id")
                .asText();
        assertThat(step(reader, dunning, "demand", "{}").status()).isEqualTo(409);
        assertThat(step(reader, dunning, "notice", "{'channel':'PIGEON'}").status())
                .isEqualTo(422);
        assertThat(step(cashier, dunning, "notice", "{'channel':'PHONE'}").status())
                .isEqualTo(403);
        step(reader, dunning, "notice", "{'channel':'PHONE'}").ok();

        SUITE.itIs("2024-04-03T10:00:00+08:00");
        step(cashier, dunning, "debt-handover", "{}").ok();
        Answer early = step(reader, dunning, "demand", "{}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("/possibleFrom")).startsWith("2024-04-04");

        SUITE.itIs("2024-04-05T10:00:00+08:00");
        step(reader, dunning, "demand", "{}").ok();
        step(reader, dunning, "suspend", "{}").ok();
        JsonNode order = Stage.eventually(
                Stage.csManager(), "/tickets?process=supply-suspension&customerId=" + customer, item -> true);
        assertThat(order.path("closed").asBoolean()).isFalse();
    }

    @Test
    void whoPaysInFullIsLeftAlone() {
        SUITE.itIs("2024-03-21T10:00:00+08:00");
        String customer = Stage.customer("守信客户有限公司");
        Stage.gas().owes(customer, Stage.meter(), "50");
        SUITE.itIs("2024-04-01T10:00:00+08:00");
        String dunning = Stage.eventually(cashier, "/dunning-cases?customerId=" + customer, item -> true)
                .path("id")
                .asText();
        step(reader, dunning, "notice", "{'channel':'WRITTEN'}").ok();
        cashier.post("/payments", "{'customerId':'" + customer + "','amount':" + Gas.price(50) + ",'method':'CASH'}")
                .ok();
        Stage.until(cashier, "/dunning-cases/" + dunning, "/state", "CLOSED");
        SUITE.itIs("2024-04-05T10:00:00+08:00");
        assertThat(step(reader, dunning, "demand", "{}").status()).isEqualTo(409);
    }

    private static Answer step(Person who, String dunning, String step, String form) {
        return who.step("dunning-cases", dunning, step, form);
    }
}
