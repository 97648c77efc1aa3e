package kefu.ticket.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.json.Json;
import kefu.platform.process.CaseState;
import kefu.ticket.ticket.StepDefault;

/** Until when a technician is on site, as settled for the service; a time agreed with the customer goes before. */
@ApplicationScoped
class ArrivalTimes implements StepDefault {

    private static final String OTHERS = "default";

    private final Map<String, Length> settled;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ArrivalTimes(SupportPolicies policies, WorkingCalendar calendar, Clock clock) {
        this.settled = policies.arriveWithin().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Length.parse(entry.getValue())));
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "support";
    }

    @Override
    public Set<String> steps() {
        return Set.of("go-on-site");
    }

    @Override
    public ObjectNode settled(String step, CaseState state, JsonNode form) {
        Length within = settled.getOrDefault(state.data().path("service").asText(), settled.get(OTHERS));
        return within == null || form.hasNonNull("arriveBy")
                ? Json.object()
                : Json.object()
                        .put("arriveBy", calendar.add(clock.instant(), within).toString());
    }
}
