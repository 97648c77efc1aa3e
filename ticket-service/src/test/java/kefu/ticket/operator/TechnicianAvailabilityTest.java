package kefu.ticket.operator;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;
import static kefu.ticket.Calls.with;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import kefu.ticket.Calls;
import kefu.ticket.Forms;
import kefu.ticket.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 003-篇1 六3: nothing is given outside while a technician is there, and the roster knows better than a tick who is. */
@QuarkusTest
class TechnicianAvailabilityTest {

    private final Calls manager = as("3001", "DEPT_MANAGER");
    private final String technician = UUID.randomUUID().toString().substring(0, 13);

    @AfterEach
    void today() {
        TestClock.real();
    }

    @Test
    void whileATechnicianIsOnDutyAndHasRoomTheOrderStaysInTheHouse() {
        TestClock.freeze("2024-02-15T10:00:00+08:00");
        Staff.registered(technician, "TECHNICAL_SERVICE", 1);
        Staff.rostered(Map.of(technician, List.of("DAY 2024-02-15")));
        String order = agent("1001").opened("work-order", with(Forms.maintenance(), "urgency", "URGENT"));
        Map<String, Object> consent = Map.of("technicianAvailable", false, "reason", "全部外出");
        manager.take(order, "consent-outsourcing", consent)
                .then()
                .statusCode(409)
                .body("code", equalTo("technician-available"));
        agent(technician).opened("inquiry", Map.of("question", "营业时间?"));
        manager.taken(order, "consent-outsourcing", consent).then().body("state", equalTo("CONSENTED"));
        TestClock.freeze("2024-02-15T19:00:00+08:00");
        String late = agent("1001").opened("work-order", with(Forms.maintenance(), "urgency", "URGENT"));
        manager.taken(late, "consent-outsourcing", consent);
    }
}
