package kefu.ticket;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.Events;
import kefu.platform.testkit.TestClock;

/** Stretches of a complaint's way that several stories share. */
public final class ComplaintSteps {

    private ComplaintSteps() {}

    public static void untilProposed(Calls agent, String id) {
        agent.taken(id, "determine-nature", Map.of("nature", "设备故障"));
        agent.taken(id, "investigate", Map.of("cause", "维保未按时"));
        agent.taken(id, "assign-responsibility", Map.of("department", "工程部"));
        agent.taken(id, "propose-solution", Map.of("solution", "更换主板"));
    }

    public static void untilResolved(Calls agent, String id) {
        untilProposed(agent, id);
        agent.taken(id, "answer-customer", Map.of("answer", "两日内修复"));
        agent.taken(id, "resolve", Map.of("result", "已修复"));
    }

    public static void publishCallback(String ticket, boolean signed) {
        Events.publish(
                "callback.events",
                "callback.completed.v1",
                UUID.randomUUID(),
                Map.of(
                        "kind",
                        "COMPLAINT",
                        "ticketId",
                        ticket,
                        "accepted",
                        true,
                        "signed",
                        signed,
                        "completedAt",
                        TestClock.now().toString()));
    }

    public static void publishRejection(String ticket) {
        Events.publish(
                "callback.events",
                "callback.rejected.v1",
                UUID.randomUUID(),
                Map.of("kind", "COMPLAINT", "ticketId", ticket));
    }

    public static void calledBack(String ticket, boolean signed) {
        publishCallback(ticket, signed);
        untilState(ticket, "CALLED_BACK");
    }

    public static void untilState(String ticket, String state) {
        Calls reader = Calls.agent("1001");
        await().until(() -> state.equals(reader.get("/" + ticket).path("state")));
    }

    public static void untilCalledBack(Calls agent, String id) {
        untilResolved(agent, id);
        calledBack(id, true);
    }
}
