package kefu.ticket.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kefu.platform.problem.Refusal;
import kefu.platform.process.CaseState;
import kefu.ticket.duty.DutyBook;
import kefu.ticket.duty.DutyStatus;
import kefu.ticket.ticket.TicketFacts;
import kefu.ticket.ticket.TicketProblem;

/**
 * Says who can take a ticket at a moment: on duty, with the skills it needs, with room for one more. Whoever is checked is held until
 * the transaction ends, so that two who give him work at the same moment do not both find the last room.
 */
@ApplicationScoped
public class Fitness {

    /** So many of a department are looked at, at most. */
    private static final int MOST = 500;

    private final Operators operators;
    private final Workload workload;
    private final Needs needs;
    private final DutyBook duty;

    Fitness(Operators operators, Workload workload, Needs needs, DutyBook duty) {
        this.operators = operators;
        this.workload = workload;
        this.needs = needs;
        this.duty = duty;
    }

    /**
     * What is asked of somebody.
     *
     * @param named where he is named in what was sent
     * @param planned whether that moment is the one the work is planned for, and not now
     * @param counts what of all that could be in the way is
     */
    public record Asked(String named, Instant at, boolean planned, Predicate<Obstacle> counts) {}

    /** Refuses to give it to somebody who cannot take it, and says everything that is in the way. */
    public void require(CaseState ticket, String operator, Asked asked) {
        Optional<Operator> known = operators.hold(operator);
        Standing standing = new Standing(
                operator,
                known.orElse(null),
                duty.of(operator, asked.at()),
                known.isEmpty() ? 0 : workload.of(operator),
                known.map(one -> missing(ticket, one)).orElse(List.of()));
        List<Obstacle> obstacles =
                standing.obstacles().stream().filter(asked.counts()).toList();
        if (!obstacles.isEmpty()) {
            throw refusal(standing, obstacles, asked);
        }
    }

    private Refusal refusal(Standing standing, List<Obstacle> obstacles, Asked asked) {
        Refusal refusal = (asked.planned()
                        ? TicketProblem.UNFIT
                                .because("此人在计划时间不能接手该工单", "He cannot take the ticket at the time it is planned for")
                                .with("plannedFor", asked.at().toString())
                        : TicketProblem.UNFIT.because("此人现在不能接手该工单", "He cannot take the ticket now"))
                .with("assignee", standing.operator());
        obstacles.forEach(obstacle -> refusal.at(asked.named(), obstacle.code(), obstacle.zh(), obstacle.en()));
        if (standing.duty().isAbsent()) {
            duty.next(standing.operator(), asked.at()).ifPresent(from -> refusal.with("possibleFrom", from.toString()));
        }
        if (!standing.missing().isEmpty()) {
            refusal.with("missingSkills", standing.missing());
        }
        Integer capacity = standing.capacity();
        if (capacity != null) {
            refusal.with("openTickets", standing.openTickets()).with("capacity", capacity);
        }
        return refusal;
    }

    /** How everybody of a department stands towards the ticket. */
    public List<Standing> of(TicketFacts ticket, String department, Instant at) {
        List<Operator> all = operators.list(department, "", MOST).stream()
                .filter(one -> one.profile().isActive())
                .toList();
        List<String> ids = all.stream().map(Operator::operator).toList();
        Map<String, DutyStatus> statuses = duty.of(ids, at);
        Map<String, Integer> open = workload.of(ids);
        return all.stream()
                .map(one -> new Standing(
                        one.operator(),
                        one,
                        statuses.getOrDefault(one.operator(), DutyStatus.UNKNOWN),
                        open.getOrDefault(one.operator(), 0),
                        missing(ticket.state(), one)))
                .toList();
    }

    /** Whether he has the skills for tickets of that process; whoever nobody has registered is let try. */
    public boolean isSkilled(String operator, String process, String department) {
        return operators
                .find(operator)
                .map(known -> known.has(needs.of(process, department)))
                .orElse(true);
    }

    private List<String> missing(CaseState ticket, Operator operator) {
        return needs.of(ticket.process(), ticket.department()).stream()
                .filter(skill -> !operator.profile().skills().contains(skill))
                .toList();
    }
}
