package kefu.ticket.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Preconditions;
import kefu.ticket.duty.DutyBook;
import kefu.ticket.ticket.TicketBook;
import kefu.ticket.ticket.TicketProblem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who can be given work. Whoever leaves is made inactive, not removed: what he did stays. Refused: one who is known
 * already, a leader who is the operator himself, an old version.
 */
@ApplicationScoped
class OperatorDesk {

    private static final Logger LOG = Logger.getLogger(OperatorDesk.class);

    private final TicketBook tickets;
    private final Operators operators;
    private final Workload workload;
    private final DutyBook duty;
    private final Preconditions preconditions;
    private final Clock clock;

    OperatorDesk(
            TicketBook tickets,
            Operators operators,
            Workload workload,
            DutyBook duty,
            Preconditions preconditions,
            Clock clock) {
        this.tickets = tickets;
        this.operators = operators;
        this.workload = workload;
        this.duty = duty;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /**
     * A page of operators.
     *
     * @param after the operator the last page ended with
     */
    record OperatorList(@Nullable String department, String after, int most) {}

    /** An operator as he is seen, with his version. */
    record Known(OperatorView view, long version) {}

    @Transactional
    Known add(NewOperator asked, Caller who) {
        check(asked.operator(), asked.profile(), "/profile");
        Instant now = clock.instant();
        Operator added = new Operator(asked.operator(), 0, asked.profile(), who.operator(), now, who.operator(), now);
        if (!operators.add(added)) {
            throw TicketProblem.KNOWN_OPERATOR
                    .because("该工号已登记", "The operator is known already")
                    .at("/operator", "taken", "已登记", "Is known already");
        }
        LOG.infof("Operator %s registered by %s", asked.operator(), who.operator());
        return known(added, now);
    }

    @Transactional
    Known change(String operator, Profile profile, Caller who) {
        Operator before = operators.hold(operator).orElseThrow(OperatorDesk::unknown);
        preconditions.require(before.version());
        check(operator, profile, "");
        Instant now = clock.instant();
        Operator changed = before.changed(profile, who.operator(), now);
        operators.change(changed);
        LOG.infof("Operator %s changed by %s", operator, who.operator());
        return known(changed, now);
    }

    @Transactional
    Known get(String operator, Caller who) {
        requireReader(who);
        return known(operators.find(operator).orElseThrow(OperatorDesk::unknown), clock.instant());
    }

    @Transactional
    List<OperatorView> list(OperatorList asked, Caller who) {
        requireReader(who);
        List<Operator> page = operators.list(asked.department(), asked.after(), asked.most());
        List<String> ids = page.stream().map(Operator::operator).toList();
        var open = workload.of(ids);
        var statuses = duty.of(ids, clock.instant());
        return page.stream()
                .map(one -> OperatorView.of(
                        one,
                        Objects.requireNonNull(statuses.get(one.operator())),
                        open.getOrDefault(one.operator(), 0)))
                .toList();
    }

    @Transactional
    List<OperatorChangeView> history(String operator, long before, int most, Caller who) {
        requireReader(who);
        if (operators.find(operator).isEmpty()) {
            throw unknown();
        }
        return operators.history(operator, before, most);
    }

    /** Who keeps operators sees them, though no ticket. */
    private void requireReader(Caller who) {
        if (!who.has("SYS_ADMIN")) {
            tickets.insider();
        }
    }

    private Known known(Operator operator, Instant now) {
        String id = operator.operator();
        return new Known(OperatorView.of(operator, duty.of(id, now), workload.of(id)), operator.version());
    }

    private static void check(String operator, Profile profile, String pointer) {
        if (operator.equals(profile.leader())) {
            throw CommonProblem.INVALID
                    .because("主管领导不能是本人", "Nobody is his own leader")
                    .at(pointer + "/leader", "himself", "不能是本人", "Is himself");
        }
    }

    private static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有这位操作员", "There is no such operator");
    }
}
