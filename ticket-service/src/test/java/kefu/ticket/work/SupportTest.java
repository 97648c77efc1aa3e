package kefu.ticket.work;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Support in tiers (003-篇8 十10.2): by the hotline, from afar, on site. */
@QuarkusTest
class SupportTest {

    private final Calls agent = agent("1001");

    @BeforeEach
    void fridayMorning() {
        TestClock.freeze("2024-03-01T10:00:00+08:00");
    }

    @Test
    void supportGoesFromHotlineToRemoteOnlyWithAuthorisationAndThenOnSite() {
        String id = agent.opened("support", support());
        Map<String, Object> onSite =
                Map.of("remoteResult", "硬件损坏", "technician", "4001", "arriveBy", "2024-03-01T14:00:00+08:00");
        agent.take(id, "go-on-site", onSite).then().statusCode(409).body("expected", hasItem("REMOTE"));
        Map<String, Object> remote = Map.of("hotlineResult", "重启无效");
        agent.take(id, "go-remote", remote).then().statusCode(409).body("missing", contains("authorise-remote"));
        agent.taken(id, "authorise-remote", Map.of("authorisedBy", "钱工", "authorisedAt", "2024-03-01T09:55:00+08:00"));
        agent("1002").take(id, "go-remote", remote).then().statusCode(403);
        agent.taken(id, "go-remote", remote).then().body("state", equalTo("REMOTE"));
        agent.take(id, "go-on-site", with(onSite, "remoteResult", null)).then().statusCode(422);
        agent.taken(id, "go-on-site", onSite)
                .then()
                .body("assignee", equalTo("4001"))
                .body("clocks.find { it.name == 'arrival' }.dueAt", equalTo("2024-03-01T06:00:00Z"));
        as("4001", "TECHNICIAN")
                .taken(id, "solve", Map.of("solution", "更换主板"))
                .then()
                .body("form.solvedIn", equalTo("ON_SITE"));
        assertThat(Told.about(id, "ticket.tier.changed.v1"))
                .extracting(event -> event.data().path("to").asText())
                .containsExactly("REMOTE", "ON_SITE");
    }

    @Test
    void aCustomerWhoRefusesRemoteAccessIsVisited() {
        String id = agent.opened("support", support());
        agent.taken(id, "refuse-remote", Map.of("hotlineResult", "重启无效", "reason", "内网不允许"));
        agent.take(id, "go-remote", Map.of("hotlineResult", "重启无效")).then().statusCode(409);
        agent.taken(id, "go-on-site", Map.of("technician", "4001")).then().body("state", equalTo("ON_SITE"));
    }

    @Test
    void whoGoesOnSiteHasTheTimeSettledForTheService() {
        String id = agent.opened("support", with(support(), "service", "LEASED-LINE"));
        agent.taken(id, "refuse-remote", Map.of("hotlineResult", "重启无效", "reason", "内网不允许"));
        agent.taken(id, "go-on-site", Map.of("technician", "4001"))
                .then()
                .body("clocks.find { it.name == 'arrival' }.dueAt", equalTo("2024-03-01T06:00:00Z"));
        String agreed = agent.opened("support", with(support(), "service", "LEASED-LINE"));
        agent.taken(agreed, "refuse-remote", Map.of("hotlineResult", "重启无效", "reason", "内网不允许"));
        agent.taken(agreed, "go-on-site", Map.of("technician", "4001", "arriveBy", "2024-03-01T18:00:00+08:00"))
                .then()
                .body("clocks.find { it.name == 'arrival' }.dueAt", equalTo("2024-03-01T10:00:00Z"));
    }

    private static Map<String, Object> support() {
        return Map.of("customer", "华联商场", "phone", "13800138000", "service", "网络", "problem", "无法上网");
    }
}
