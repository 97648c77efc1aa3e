package kefu.ticket.teamwork;

import static kefu.ticket.Calls.agent;

import io.restassured.response.Response;
import java.util.Map;
import kefu.ticket.Calls;

/** What tests of colleagues on one ticket begin with. */
record Given(Calls agent) {

    String ticket() {
        return agent.opened("inquiry", Map.of("question", "营业时间?"));
    }

    Response link(String id, String kind, String other) {
        return agent.post("/tickets/" + id + "/links", Map.of("kind", kind, "ticketId", other));
    }

    static Response removed(Calls who, String id, String what) {
        String tag = who.get("/" + id).getHeader("ETag");
        return who.request().header("If-Match", tag).delete("/api/v1/tickets/" + id + "/" + what);
    }
}
