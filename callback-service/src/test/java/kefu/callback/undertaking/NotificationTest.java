package kefu.callback.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** D13, D14 (001-④二, 001-④一3): what customers are told is recorded, and new activities first told to whoever is responsible. */
@QuarkusTest
class NotificationTest {

    private static final String NOTICES = "notifications";

    private final Staff agent = Staff.of("1001", "AGENT");
    private final UUID customer = UUID.randomUUID();

    @AfterEach
    void backToRealTime() {
        TestClock.real();
    }

    @Test
    void aMessageThatFailsIsSentAgainOnAnotherWay() {
        String notice = agent.opened(NOTICES, form("FESTIVAL_GREETING", "SMS"));
        UUID id = UUID.fromString(notice.substring(NOTICES.length() + 1));
        var requested = Events.awaited("callback.notification.requested.v1", id).data();
        assertThat(requested.path("customerId").textValue()).isEqualTo(customer.toString());
        assertThat(requested.path("channel").textValue()).isEqualTo("SMS");
        assertThat(requested.has("content")).isFalse();

        agent.takes(notice, "fail", Map.of("reason", "停机")).statusCode(200).body("state", equalTo("FAILED"));
        Events.awaited("callback.notification.failed.v1", id);
        agent.takes(notice, "send", Map.of()).statusCode(409).body("expected", contains("QUEUED"));
        agent.takes(notice, "retry", Map.of("channel", "E_MAIL")).statusCode(200);
        agent.takes(notice, "send", Map.of("reference", "mail-1"))
                .statusCode(200)
                .body("closed", equalTo(true));
        assertThat(Events.awaited("callback.notification.sent.v1", id)
                        .data()
                        .path("channel")
                        .textValue())
                .isEqualTo("E_MAIL");
        agent.reads(NOTICES + "?customerId=" + customer).body("items", hasSize(1));
    }

    @Test
    void anActivityIsFirstToldToWhoeverIsResponsible() {
        Map<String, Object> form = form("ACTIVITY", "SMS");
        agent.opens(NOTICES, form).statusCode(422).body("errors.pointer", contains("/form/responsible"));
        form.put("responsible", "1005");
        String notice = agent.opened(NOTICES, form);
        agent.takes(notice, "send", Map.of()).statusCode(409);
        agent.takes(notice, "inform-responsible", Map.of("facts", "改在周六")).statusCode(200);
        agent.takes(notice, "send", Map.of()).statusCode(200).body("state", equalTo("SENT"));
    }

    @Test
    void onlyWhatIsPostedUpNamesNobody() {
        Map<String, Object> form = form("NOTICE", "LETTER");
        form.remove("customerId");
        agent.opens(NOTICES, form).statusCode(422).body("errors.pointer", contains("/form/customerId"));
        form.put("channel", "POSTED");
        String notice = agent.opened(NOTICES, form);
        agent.takes(notice, "fail", Map.of("reason", "雨")).statusCode(200);
        agent.takes(notice, "retry", Map.of("channel", "SMS"))
                .statusCode(422)
                .body("errors.pointer", contains("/form/channel"));
        form.put("channel", "PIGEON");
        agent.opens(NOTICES, form).statusCode(422).body("errors.pointer", contains("/form/channel"));
        Staff.of("1002", "METER_READER").reads(NOTICES).statusCode(403);
    }

    @Test
    void giftsAreSentInDecemberOnly() {
        TestClock.set("2030-11-30T23:00:00+08:00");
        String needs = agent.opened("annual-needs", Map.of("customerId", customer, "year", 2031));
        agent.takes(needs, "send-gift", Map.of("gift", "台历")).statusCode(409);
        TestClock.set("2030-12-01T00:00:01+08:00");
        agent.takes(needs, "collect", Map.of("needs", "加一条专线")).statusCode(409);
        String thisYears = agent.opened("annual-needs", Map.of("customerId", customer, "year", 2030));
        agent.takes(thisYears, "send-gift", Map.of("gift", "台历")).statusCode(409);
        agent.takes(needs, "send-gift", Map.of("gift", "台历")).statusCode(200);
        agent.takes(needs, "collect", Map.of("needs", "加一条专线")).statusCode(200).body("state", equalTo("COLLECTED"));
    }

    @Test
    void aCarePlanIsFinishedOnceSomethingWasDone() {
        String plan =
                agent.opened("care-plans", Map.of("customerId", customer, "plan", "生日祝福", "plannedOn", "2024-03-04"));
        agent.takes(plan, "finish", Map.of()).statusCode(409).body("missing", contains("carry-out"));
        agent.takes(plan, "carry-out", Map.of("done", "电话祝福")).statusCode(200);
        agent.takes(plan, "finish", Map.of()).statusCode(200).body("state", equalTo("DONE"));
    }

    private Map<String, Object> form(String kind, String channel) {
        Map<String, Object> form = new HashMap<>();
        form.put("kind", kind);
        form.put("channel", channel);
        form.put("customerId", customer.toString());
        form.put("content", "节日快乐");
        return form;
    }
}
