package kefu.callback.undertaking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import kefu.callback.contact.ContactDesk;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Outcome;

/** Whoever was written to, visited, trained or sent something has heard of us, a visited one on the day of the visit. */
record ContactMade(String process, Set<String> steps, ContactDesk contacts) implements Consequence<Undertaking> {

    @Override
    public void follow(Undertaking undertaking, Outcome outcome) {
        if (steps.contains(outcome.entry().step())) {
            JsonNode visited = outcome.state().data().path("visitedOn");
            if (visited.isTextual()) {
                contacts.heardOfUs(undertaking.customerId(), LocalDate.parse(visited.textValue()));
            } else {
                contacts.heardOfUs(undertaking.customerId());
            }
        }
    }
}
