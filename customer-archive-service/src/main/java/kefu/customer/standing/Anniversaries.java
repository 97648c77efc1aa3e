package kefu.customer.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kefu.customer.BusinessDay;
import kefu.customer.classification.ClassificationPolicy;
import kefu.customer.classification.Tenure;
import kefu.platform.timer.Timers;
import org.jspecify.annotations.Nullable;

/** Waits for the day a customer completes a year that a rule counts (持续2年, 3年): nothing else would happen on it. */
@ApplicationScoped
class Anniversaries {

    static final String KIND = "tenure-anniversary";
    private static final String NEXT = "next";

    private final Timers timers;
    private final ClassificationPolicy policy;
    private final BusinessDay day;

    Anniversaries(Timers timers, ClassificationPolicy policy, BusinessDay day) {
        this.timers = timers;
        this.policy = policy;
        this.day = day;
    }

    void await(Standing standing, UUID customerId, Decision decision) {
        LocalDate next = next(decision.facts().tenureStart(), day.on(decision.at()));
        if (!standing.await(next)) {
            return;
        }
        if (next == null) {
            timers.cancel(KIND, customerId, NEXT);
        } else {
            timers.schedule(KIND, customerId, NEXT, day.startOf(next));
        }
    }

    private @Nullable LocalDate next(@Nullable LocalDate start, LocalDate today) {
        return start == null
                ? null
                : Tenure.nextAnniversary(
                                start,
                                today,
                                policy.a().tenureYears(),
                                policy.b().tenureYears())
                        .orElse(null);
    }
}
