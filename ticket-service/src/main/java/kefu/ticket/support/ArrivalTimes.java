package kefu.ticket.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kefu.platform.calendar.Length;
import kefu.platform.calendar.WorkingCalendar;
import kefu.ticket.ticket.KnownFact;
import kefu.ticket.ticket.TicketFacts;

/** Until when a technician is on site, as settled for the service; a time agreed with the customer goes before. */
@ApplicationScoped
class ArrivalTimes implements KnownFact {

    private static final String FIELD = "arriveBy";
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
    public boolean isFor(String process) {
        return process.equals("support");
    }

    @Override
    public Set<String> fields() {
        return Set.of(FIELD);
    }

    @Override
    public Optional<JsonNode> known(String field, TicketFacts ticket, JsonNode form) {
        String service = ticket.state().data().path("service").asText();
        return Optional.ofNullable(settled.getOrDefault(service, settled.get(OTHERS)))
                .filter(within -> !form.hasNonNull(field))
                .map(within ->
                        TextNode.valueOf(calendar.add(clock.instant(), within).toString()));
    }
}
