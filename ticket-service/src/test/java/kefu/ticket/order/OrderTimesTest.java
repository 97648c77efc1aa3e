package kefu.ticket.order;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 002-M14: issued by 14:00, handed over for shipping by 17:00 two days ahead, the consignment note by 12:00 two days later. */
@QuarkusTest
class OrderTimesTest {

    private final Calls agent = agent("1001");

    @ParameterizedTest(name = "paid {0} → issued by {1}")
    @CsvSource({
        "2024-03-01T10:00:00+08:00, 2024-03-01T06:00:00Z",
        "2024-03-01T14:00:00+08:00, 2024-03-04T06:00:00Z", // Friday at the very hour: Monday
        "2024-03-04T16:30:00+08:00, 2024-03-05T06:00:00Z",
    })
    void anOrderIsIssuedByTwoOClockOfTheDayItsPaymentIsConfirmed(String paid, String due) {
        TestClock.freeze(paid);
        assertThat(due(paid(), "issue")).isEqualTo(due);
    }

    @Test
    void theHoursOfADayAreTheHousesAndNobodyTypesThem() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        String id = audited();
        as("8001", "FINANCE")
                .taken(
                        id,
                        "confirm-payment",
                        Map.of("paidOn", "2024-03-01", "voucher", "SK-1", "issueBy", "2024-03-09T10:00:00+08:00"));
        assertThat(due(id, "issue")).isEqualTo("2024-03-01T06:00:00Z");
    }

    @Test
    void whatShipsInTwoDaysIsHandedOverByFiveAndTheNoteIsSentByNoonTwoDaysAfter() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
        String id = paid();
        agent.taken(id, "issue", Map.of("quotation", "BJ-1", "productionOrder", "SC-1"))
                .then()
                .body("clocks.find { it.name == 'issue' }.state", equalTo("MET"));
        agent.take(id, "start-production", Map.of("completionOn", "2024-03-07", "shipOn", "2024-03-06"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/form/shipOn")));
        agent.taken(id, "start-production", Map.of("completionOn", "2024-03-07", "shipOn", "2024-03-08"));
        assertThat(due(id, "shipping-list")).isEqualTo("2024-03-06T09:00:00Z");
        agent.taken(id, "list-for-shipping", Map.of())
                .then()
                .body("clocks.find { it.name == 'shipping-list' }.state", equalTo("MET"));
        agent.taken(id, "pack", Map.of("packingList", "ZX-1", "signature", "签名"));
        TestClock.freeze("2024-03-08T11:00:00+08:00");
        agent.taken(id, "ship", Map.of("consignmentNote", "TY-1"));
        assertThat(due(id, "consignment-note")).isEqualTo("2024-03-10T04:00:00Z");
        agent.taken(id, "send-consignment-note", Map.of())
                .then()
                .body("clocks.find { it.name == 'consignment-note' }.state", equalTo("MET"));
    }

    private String audited() {
        String id = agent.opened("order", Map.of("goods", "GPS 终端 20 台"));
        agent.taken(id, "audit", Map.of());
        return id;
    }

    private String paid() {
        String id = audited();
        as("8001", "FINANCE").taken(id, "confirm-payment", Map.of("paidOn", "2024-03-01", "voucher", "SK-1"));
        return id;
    }

    private String due(String id, String clock) {
        return agent.get("/" + id).path("clocks.find { it.name == '" + clock + "' }.dueAt");
    }
}
