package kefu.ticket.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kefu.ticket.duty.DutyStatus;
import kefu.ticket.ticket.KnownFact;
import kefu.ticket.ticket.PlannedTime;
import kefu.ticket.ticket.TicketFacts;

/**
 * Nothing is given outside (外协) while the house knows of a technician who is on duty when the work is planned for, has the skills
 * and has room, whatever was ticked. That there is somebody although no roster says so is believed.
 */
@ApplicationScoped
class TechnicianAvailability implements KnownFact {

    private final Fitness fitness;
    private final SkillPolicies policies;
    private final PlannedTime planned;
    private final Clock clock;

    TechnicianAvailability(Fitness fitness, SkillPolicies policies, PlannedTime planned, Clock clock) {
        this.fitness = fitness;
        this.policies = policies;
        this.planned = planned;
        this.clock = clock;
    }

    @Override
    public Set<String> fields() {
        return Set.of("technicianAvailable");
    }

    @Override
    public Optional<JsonNode> known(String field, TicketFacts ticket, JsonNode form) {
        String department = Objects.requireNonNullElse(ticket.state().department(), policies.technicians());
        Instant at = planned.ahead(ticket.state()).orElseGet(clock::instant);
        return fitness.of(ticket, department, at).stream()
                .filter(one -> one.duty() == DutyStatus.ON_DUTY)
                .filter(one -> one.obstacles().isEmpty())
                .findFirst()
                .map(free -> BooleanNode.TRUE);
    }
}
