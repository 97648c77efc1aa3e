package kefu.callback.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.callback.undertaking.Staff;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** D13, 001-④二: a customer hears of us at least every half month. */
@QuarkusTest
class QuietCustomerTest {

    private final Staff agent = Staff.of("1001", "AGENT");

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void whoeverHeardNothingForMoreThanFifteenDaysIsListedUntilHeIsWrittenTo() {
        UUID customer = UUID.randomUUID();
        TestClock.set("1999-03-01T10:00:00+08:00");
        written(customer);
        TestClock.set("1999-03-16T23:59:00+08:00");
        assertThat(quiet()).doesNotContain(customer.toString());
        TestClock.set("1999-03-17T00:00:01+08:00");
        assertThat(quiet()).contains(customer.toString());
        written(customer);
        assertThat(quiet()).doesNotContain(customer.toString());
    }

    @Test
    void whoeverWasVisitedTrainedOrCaredForHasHeardOfUs() {
        UUID visited = UUID.randomUUID();
        UUID trained = UUID.randomUUID();
        UUID caredFor = UUID.randomUUID();
        TestClock.set("1997-03-05T10:00:00+08:00");
        String visit =
                agent.opened("visits", Map.of("customerId", visited, "purpose", "走访", "plannedOn", "1997-03-01"));
        agent.takes(visit, "complete", Map.of("visitedOn", "1997-03-01", "opinions", "满意"))
                .statusCode(200);
        String training = agent.opened(
                "customer-trainings", Map.of("customerId", trained, "subject", "使用", "plannedOn", "1997-03-05"));
        agent.takes(training, "hold", Map.of("attendees", 3)).statusCode(200);
        String plan =
                agent.opened("care-plans", Map.of("customerId", caredFor, "plan", "祝福", "plannedOn", "1997-03-05"));
        agent.takes(plan, "carry-out", Map.of("done", "祝福")).statusCode(200);

        TestClock.set("1997-03-17T10:00:00+08:00");
        assertThat(quiet()).contains(visited.toString()).doesNotContain(trained.toString(), caredFor.toString());
        TestClock.set("1997-03-21T10:00:00+08:00");
        assertThat(quiet()).contains(trained.toString(), caredFor.toString());
    }

    @Test
    void whoeverHasAFileAndNeverHeardOfUsIsListedUntilItIsDestroyed() {
        UUID customer = UUID.randomUUID();
        TestClock.set("1996-02-14T23:59:59+08:00");
        Events.publish(
                "customer.events", "customer.created.v1", customer, Map.of("number", "KH-19960214-0001", "class", "C"));
        TestClock.set("1996-03-01T10:00:00+08:00");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(quiet()).contains(customer.toString()));

        Events.publish(
                "customer.events",
                "customer.archive.destroyed.v1",
                customer,
                Map.of("number", "XH-19960301-0001", "caseId", UUID.randomUUID()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(quiet()).doesNotContain(customer.toString()));
    }

    @Test
    void theLongestQuietComesFirstPageByPage() {
        TestClock.set("1998-01-01T10:00:00+08:00");
        UUID first = UUID.randomUUID();
        written(first);
        TestClock.set("1998-01-02T10:00:00+08:00");
        UUID second = UUID.randomUUID();
        written(second);
        TestClock.set("1998-02-01T10:00:00+08:00");
        var page = agent.reads("quiet-customers?limit=1").statusCode(200).extract();
        assertThat(page.<String>path("items[0].customerId")).isEqualTo(first.toString());
        assertThat(page.<String>path("items[0].dueOn")).isEqualTo("1998-01-16");
        agent.reads("quiet-customers?limit=1&cursor=" + page.path("next"))
                .statusCode(200)
                .body("items.customerId", org.hamcrest.Matchers.contains(second.toString()));
        Staff.of("1002", "METER_READER").reads("quiet-customers").statusCode(403);
    }

    private void written(UUID customer) {
        String notice = agent.opened(
                "notifications",
                Map.of("kind", "DAILY_GREETING", "channel", "SMS", "customerId", customer, "content", "您好"));
        agent.takes(notice, "send", Map.of()).statusCode(200);
    }

    private List<String> quiet() {
        return agent.reads("quiet-customers?limit=200")
                .statusCode(200)
                .extract()
                .path("items.customerId");
    }
}
