package kefu.ticket.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import kefu.platform.identity.CurrentCaller;
import kefu.ticket.duty.DutyBook;
import kefu.ticket.duty.DutyStatus;
import kefu.ticket.ticket.KnownFact;
import kefu.ticket.ticket.TicketFacts;

/**
 * Whether the leader is there (领导不在) is not for whoever hands over to say where the house has written it down: by roster and
 * leave slip he is absent or present, whatever was ticked. A leader nobody has a roster of is as absent as was said.
 */
@ApplicationScoped
class LeaderAbsence implements KnownFact {

    private static final String FIELD = "leaderAbsent";

    private final DutyBook duty;
    private final Operators operators;
    private final CurrentCaller caller;
    private final Clock clock;

    LeaderAbsence(DutyBook duty, Operators operators, CurrentCaller caller, Clock clock) {
        this.duty = duty;
        this.operators = operators;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Set<String> fields() {
        return Set.of(FIELD);
    }

    @Override
    public Optional<JsonNode> known(String field, TicketFacts ticket, JsonNode form) {
        DutyStatus status =
                leader(form).map(leader -> duty.of(leader, clock.instant())).orElse(DutyStatus.UNKNOWN);
        if (status.isAbsent()) {
            return Optional.of(BooleanNode.TRUE);
        }
        return status == DutyStatus.ON_DUTY && form.has(field) ? Optional.of(BooleanNode.FALSE) : Optional.empty();
    }

    /** The one he names, or his own where it is known who that is. */
    private Optional<String> leader(JsonNode form) {
        return Optional.ofNullable(form.path("leader").textValue())
                .or(() -> operators.find(caller.get().operator()).flatMap(own -> Optional.ofNullable(own.leader())));
    }
}
