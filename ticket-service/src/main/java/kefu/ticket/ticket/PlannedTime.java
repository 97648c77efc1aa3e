package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import kefu.platform.process.CaseState;
import kefu.platform.process.Definition;
import kefu.platform.process.Processes;

/**
 * When a ticket is to be worked on: at the time it is planned for, where its process says which that is ({@code plannedFor:})
 * and it lies ahead; otherwise now. Whoever is given the work must be there then.
 */
@ApplicationScoped
public class PlannedTime {

    private final Processes processes;
    private final Clock clock;

    PlannedTime(Processes processes, Clock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    /** Empty if it is for now. */
    public Optional<Instant> ahead(CaseState ticket) {
        return field(ticket)
                .map(ticket.data()::path)
                .map(JsonNode::textValue)
                .map(planned -> OffsetDateTime.parse(planned).toInstant())
                .filter(planned -> planned.isAfter(clock.instant()));
    }

    /** Under which name the ticket holds it. */
    Optional<String> field(CaseState ticket) {
        return processes.find(ticket.process(), ticket.version()).map(Definition::plannedFor);
    }
}
