package kefu.customer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.customer.Api;
import kefu.platform.json.Json;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C02, 003-篇10 6.1: whoever has supplied nothing by the first Monday of the month (每月第一个星期一) is reminded the day after. */
@QuarkusTest
class SupplyReminderTest {

    private static final String MISSED = "customer.supply.missed.v1";

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void whoeverSuppliedNothingByTheFirstMondayIsRemindedTheDayAfter() {
        String diligent = "remind-a-" + UUID.randomUUID();
        String idle = "remind-b-" + UUID.randomUUID();
        TestClock.set("2017-02-28T10:00:00+08:00");
        String customer = Api.opened(Api.someone("owner", diligent));
        TestClock.set("2017-03-01T10:00:00+08:00");
        Api.opened(Api.someone("owner", idle));
        Map<String, Object> form = Map.of("customerId", customer, "changes", Map.of("industry", "餐饮"));
        Api.operator(diligent, "SALES")
                .body(Json.write(Map.of("form", form)))
                .post("/api/v1/update-submissions")
                .then()
                .statusCode(202);
        TestClock.set("2017-03-06T23:59:00+08:00");
        assertThat(reminded("2017-03")).isEmpty();
        TestClock.set("2017-03-07T00:00:10+08:00");
        await().until(() -> reminded("2017-03").contains(idle));
        assertThat(reminded("2017-03")).doesNotContain(diligent);
    }

    private static List<String> reminded(String month) {
        return Events.on("customer.events").stream()
                .filter(event -> event.type().equals(MISSED))
                .filter(event -> event.data().path("month").asText().equals(month))
                .flatMap(event -> event.data().path("operators").valueStream())
                .map(operator -> operator.asText())
                .toList();
    }
}
