package kefu.journeys.demo;

import java.util.concurrent.atomic.AtomicInteger;
import kefu.journeys.ComplaintStory;

/** What the people of the demo do with one call. */
final class Day {

    private static final int EVERY_THIRD = 3;

    private final Cast cast;
    private final AtomicInteger complaints = new AtomicInteger();

    Day(Cast cast) {
        this.cast = cast;
    }

    /** Takes a call; every third complaint is forgotten after it was recorded. Returns what became of it. */
    String take(String[] call, String customer) {
        return switch (call[2]) {
            case "complaint" -> complaint(call, customer);
            case "repair" -> repair(call, customer);
            case "special-service" -> specialService(call, customer);
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
        ComplaintStory.upToResolution(cast.agent(), id);
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
        cast.agent().step("tickets", id, "recheck", "{'findings':'works'}").ok();
        cast.agent()
                .step("tickets", id, "sign-acceptance", "{'signedBy':'REPORTER','signature':'WX-1'}")
                .ok();
        cast.agent().step("tickets", id, "complete", "{}").ok();
        return "repairs signed for";
    }

    private String specialService(String[] call, String customer) {
        String id = ticket("special-service", customer, "{'service':'" + call[3] + "'}");
        cast.agent()
                .step("tickets", id, "complete", "{'item':'" + Money.SERVICE + "','quantity':1}")
                .ok();
        return "special services done";
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
