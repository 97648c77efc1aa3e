package kefu.ticket;

import static kefu.ticket.Calls.agent;
import static kefu.ticket.Calls.as;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Those who work here, for tests about who may be given what: registered, rostered, on leave. */
public final class Staff {

    private static final Calls SUPERVISOR = as("2001", "SUPERVISOR");

    private Staff() {}

    /** Known to the service from now on; without a capacity he takes whatever comes. */
    public static void registered(String operator, String department, Integer capacity, String... skills) {
        SUPERVISOR
                .post("/operators", Map.of("operator", operator, "profile", profile(department, capacity, skills)))
                .then()
                .statusCode(201);
    }

    public static Map<String, Object> profile(String department, Integer capacity, String... skills) {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("department", department);
        profile.put("skills", List.of(skills));
        if (capacity != null) {
            profile.put("capacity", capacity);
        }
        return profile;
    }

    /** A published roster of one month; shifts are written as {@code DAY 2024-02-20}. */
    public static String rostered(Map<String, List<String>> shifts) {
        String month =
                shifts.values().iterator().next().getFirst().split(" ")[1].substring(0, "2024-02".length());
        String id = SUPERVISOR.opened(
                "roster", Map.of("team", UUID.randomUUID().toString(), "month", month, "rows", rows(shifts)));
        SUPERVISOR.taken(id, "publish", Map.of());
        return id;
    }

    public static List<Map<String, Object>> rows(Map<String, List<String>> shifts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        shifts.forEach((employee, turns) -> rows.add(Map.of(
                "employee",
                employee,
                "reason",
                "月中入职",
                "shifts",
                turns.stream()
                        .map(turn -> turn.split(" "))
                        .map(turn -> Map.of("shift", turn[0], "day", turn[1]))
                        .toList())));
        return rows;
    }

    /** A signed leave slip. */
    public static String onLeave(String operator, String day, String standIn) {
        Map<String, Object> slip =
                new LinkedHashMap<>(Map.of("kind", "PERSONAL", "firstDay", day, "lastDay", day, "reason", "家中有事"));
        if (standIn != null) {
            slip.put("standIn", standIn);
        }
        String id = agent(operator).opened("leave", slip);
        SUPERVISOR.taken(id, "approve", Map.of("signature", "王主管"));
        return id;
    }

    /** A complaint whose responsible department is known, given back to that department's queue. */
    public static String inQueueOf(String department) {
        Calls agent = agent("1001");
        String id = agent.opened("complaint", Forms.complaint("GENERAL"));
        agent.taken(id, "determine-nature", Map.of("nature", "设备故障"));
        agent.taken(id, "investigate", Map.of("cause", "维保未按时"));
        agent.taken(id, "assign-responsibility", Map.of("department", department));
        agent.post("/tickets/" + id + "/claim", Map.of()).then().statusCode(200);
        agent.post("/tickets/" + id + "/release", Map.of()).then().statusCode(200);
        return id;
    }
}
