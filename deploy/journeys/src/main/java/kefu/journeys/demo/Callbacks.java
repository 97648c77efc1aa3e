package kefu.journeys.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kefu.journeys.Callback;

/** Callbacks that fell due: customers are asked, sign, and the complaints are evaluated and closed. */
final class Callbacks {

    /** What came of it. */
    record Made(int signed, int complaintsClosed) {}

    private final Cast cast;
    private final Customers customers;

    Callbacks(Cast cast, Customers customers) {
        this.cast = cast;
        this.customers = customers;
    }

    /** Makes every callback of the demo's customers that is due by now. */
    Made makeDue() {
        int signed = 0;
        List<String> complaints = new ArrayList<>();
        for (JsonNode task : due()) {
            Callback.contentAndSigned(cast.caller(), task.path("id").asText()).ok();
            signed++;
            if (task.path("kind").asText().equals("COMPLAINT")) {
                complaints.add(task.path("ticketId").asText());
            }
        }
        complaints.forEach(this::evaluate);
        return new Made(signed, complaints.size());
    }

    private List<JsonNode> due() {
        List<JsonNode> due = new ArrayList<>();
        String cursor = "";
        do {
            var page =
                    cast.caller().get("/callbacks?state=DUE&limit=100" + cursor).ok();
            for (JsonNode task : page.items()) {
                if (customers.have(task.path("customerId").asText())) {
                    due.add(task);
                }
            }
            cursor = page.body().hasNonNull("next") ? "&cursor=" + page.text("/next") : "";
        } while (!cursor.isEmpty());
        return due;
    }

    private void evaluate(String ticket) {
        cast.agent()
                .awaits("/tickets/" + ticket, answer -> answer.text("/state").equals("CALLED_BACK"));
        cast.agent()
                .step("tickets", ticket, "evaluate", "{'evaluation':'handled in time'}")
                .ok();
    }
}
