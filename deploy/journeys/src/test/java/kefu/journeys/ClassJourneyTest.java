package kefu.journeys;

import static kefu.journeys.Stage.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Chain 5: money makes a class, and the class brings its treatment (001-④七). */
class ClassJourneyTest {

    @Test
    void aCustomerWhoPaysTwentyThousandInAQuarterGetsADedicatedHandlerInTheNext() {
        SUITE.itIs("2024-02-10T10:00:00+08:00");
        String customer = Stage.customer("大客户有限公司");
        assertThat(classOf(customer)).isEqualTo("C");
        Stage.cashier()
                .post(
                        "/payments",
                        "{'customerId':'" + customer
                                + "','amount':{'amount':'20000.00','currency':'CNY'},'method':'BANK'}")
                .ok();
        JsonNode running = Stage.csManager()
                .get("/customers/" + customer + "/classification")
                .ok()
                .body();
        assertThat(running.path("class").asText()).isEqualTo("C");

        SUITE.itIs("2024-04-01T09:00:00+08:00");
        Stage.until(Stage.csManager(), "/customers/" + customer + "/classification", "/class", "A");
        JsonNode now = Stage.csManager()
                .get("/customers/" + customer + "/classification")
                .ok()
                .body();
        assertThat(now.path("matchedRules").toString()).isEqualTo("[\"A2\"]");
        assertThat(now.path("treatments").toString()).contains("DEDICATED_OWNER", "DISCOUNT");

        org.awaitility.Awaitility.await().untilAsserted(() -> {
            Answer ticket = Stage.agent()
                    .post(
                            "/tickets",
                            "{'process':'inquiry','customerId':'" + customer + "','form':" + Forms.INQUIRY + "}")
                    .ok();
            assertThat(ticket.text("/assignee")).isEqualTo("8001");
            assertThat(ticket.text("/priority")).isEqualTo("HIGH");
        });
    }

    private static String classOf(String customer) {
        return Stage.csManager()
                .get("/customers/" + customer + "/classification")
                .ok()
                .text("/class");
    }
}
