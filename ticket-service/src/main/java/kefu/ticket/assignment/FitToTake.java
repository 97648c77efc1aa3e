package kefu.ticket.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import kefu.platform.problem.CommonProblem;
import kefu.platform.process.CaseState;
import kefu.ticket.operator.Fitness;
import kefu.ticket.operator.Obstacle;
import kefu.ticket.ticket.Handing;
import kefu.ticket.ticket.HandingRule;
import kefu.ticket.ticket.PlannedTime;
import kefu.ticket.ticket.Supervisors;
import kefu.ticket.ticket.Withheld;

/**
 * Nobody is given a ticket that is withheld from him, a complaint about himself, or what he cannot take: off duty now, or at
 * the time the work is planned for, without the skills, with no room for what is to be done now. The last of these a
 * supervisor may pass over, and says why.
 */
@ApplicationScoped
class FitToTake implements HandingRule {

    private final Fitness fitness;
    private final PlannedTime planned;
    private final Clock clock;

    FitToTake(Fitness fitness, PlannedTime planned, Clock clock) {
        this.fitness = fitness;
        this.planned = planned;
        this.clock = clock;
    }

    @Override
    public void check(CaseState ticket, Handing handing) {
        String to = handing.to();
        if (to.equals(Withheld.from(ticket))) {
            throw CommonProblem.CONFLICT
                    .because("此工单对其保密", "The ticket is withheld from him")
                    .at(handing.named(), "withheld", "对其保密", "Is withheld from him");
        }
        if (to.equals(Withheld.accused(ticket))) {
            throw CommonProblem.CONFLICT
                    .because("不能由被投诉人本人处理", "The person complained about cannot handle it himself")
                    .at(handing.named(), "accused", "为被投诉人", "Is the person complained about");
        }
        if (handing.insists()) {
            requireInsistence(handing);
        } else if (handing.work()) {
            Optional<Instant> ahead = planned.ahead(ticket);
            Instant at = ahead.orElseGet(clock::instant);
            // How many tickets he has now says nothing of the day the work is planned for.
            Predicate<Obstacle> counts = obstacle -> ahead.isEmpty() || obstacle != Obstacle.AT_CAPACITY;
            fitness.require(ticket, to, new Fitness.Asked(handing.named(), at, ahead.isPresent(), counts));
        }
    }

    private static void requireInsistence(Handing handing) {
        if (!Supervisors.include(handing.by())) {
            throw CommonProblem.FORBIDDEN
                    .because("仅主管可越过在班、技能与上限", "Only a supervisor may pass over duty, skills and capacity")
                    .with("allowedFor", Supervisors.ROLES);
        }
        if (handing.reason() == null || handing.reason().isBlank()) {
            throw CommonProblem.INVALID
                    .because("越过在班、技能与上限须说明原因", "Passing over duty, skills and capacity needs a reason")
                    .at(handing.reasoned(), "required", "请说明原因", "Say why");
        }
    }
}
