package kefu.ticket.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import kefu.ticket.ticket.NewTicket;
import kefu.ticket.ticket.OpeningFacts;

/** Tells a plan how often rounds of its kind are gone; the plan keeps that, whatever the house settles later. */
@ApplicationScoped
class Frequencies implements OpeningFacts {

    private final Map<String, Frequency> settled;

    Frequencies(InspectionPolicies policies) {
        this.settled = policies.rounds().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Frequency.of(one.getKey(), one.getValue())));
    }

    @Override
    public String process() {
        return RoundDone.PLAN;
    }

    @Override
    public void add(NewTicket asked, JsonNode form, ObjectNode known) {
        Frequency frequency = settled.get(form.path("kind").asText());
        if (frequency != null) {
            known.put("times", frequency.times()).put("per", frequency.per().name());
        }
    }
}
