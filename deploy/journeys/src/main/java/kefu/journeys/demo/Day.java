package kefu.journeys.demo;

import java.util.concurrent.atomic.AtomicInteger;
import kefu.journeys.Person;

/** What the people of the demo do with one customer and with one call. */
final class Day {

    private static final int EVERY_THIRD = 3;

    private final Cast cast;
    private final AtomicInteger complaints = new AtomicInteger();

    Day(Cast cast) {
        this.cast = cast;
    }

    /** Opens the file of a customer and returns its id. */
    String open(String[] row) {
        String key = row[2].isEmpty() ? "" : "'registrationNumber':'" + row[2] + "',";
        var answer = cast.manager()
                .post(
                        "/customers",
                        "{'kind':'" + row[0] + "','name':'" + row[1] + "'," + key + "'phone':'" + row[3]
                                + "','dealings':'ORDINARY','confidentialUntil':'2030-12-31'}");
        // Played again on the same data: the file is there already.
        return answer.status() == 409 ? answer.text("/existing/id") : answer.id();
    }

    /** Takes a call; every third complaint is forgotten after it was recorded. Returns what became of it. */
    String take(String[] call, String customer) {
        return switch (call[2]) {
            case "complaint" -> complaint(call, customer);
            case "repair" -> repair(call, customer);
            case "special-service" -> {
                ticket("special-service", customer, "{'service':'" + call[3] + "'}");
                yield "special services ordered";
            }
            default -> {
                String id = ticket("inquiry", customer, "{'question':'" + call[3] + "'}");
                cast.agent()
                        .step("tickets", id, "answer", "{'answer':'answered on the phone'}")
                        .ok();
                yield "inquiries answered";
            }
        };
    }

    private String complaint(String[] call, String customer) {
        String id = ticket(
                "complaint",
                customer,
                "{'complainant':'caller','complainedAt':'2024-03-01T08:55:00+08:00','phone':'13800138000','content':'"
                        + call[3] + "','severity':'" + call[4] + "'}");
        if (complaints.incrementAndGet() % EVERY_THIRD == 0) {
            return "complaints forgotten";
        }
        Person agent = cast.agent();
        agent.step("tickets", id, "determine-nature", "{'nature':'SERVICE'}").ok();
        agent.step("tickets", id, "investigate", "{'cause':'checked on site'}").ok();
        agent.step("tickets", id, "assign-responsibility", "{'department':'ENGINEERING'}")
                .ok();
        agent.step("tickets", id, "propose-solution", "{'solution':'put right today'}")
                .ok();
        agent.step("tickets", id, "answer-customer", "{'answer':'it is put right today'}")
                .ok();
        agent.step("tickets", id, "resolve", "{'result':'done and checked'}").ok();
        return "complaints resolved";
    }

    private String repair(String[] call, String customer) {
        String id = ticket(
                "repair",
                customer,
                "{'reporter':'caller','phone':'13800138000','place':'on site','fault':'" + call[3] + "'}");
        cast.agent().step("tickets", id, "dispatch", "{'technician':'4001'}").ok();
        cast.technician()
                .step("tickets", id, "repair", "{'content':'repaired','hours':1,'materials':[]}")
                .ok();
        return "repairs done";
    }

    private String ticket(String process, String customer, String form) {
        return cast.agent()
                .post(
                        "/tickets",
                        "{'process':'" + process + "','customerId':'" + customer + "','channel':'PHONE','form':" + form
                                + "}")
                .id();
    }
}
