package kefu.billing.rebate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.billing.office.Role;
import kefu.platform.identity.Caller;
import kefu.platform.money.Money;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;

/** What people see of rebates: a partner his own only, the office all. */
@ApplicationScoped
class RebateViewDesk {

    private static final List<String> SEE_ALL =
            List.of(Role.AGENT, Role.SUPERVISOR, Role.CS_MANAGER, Role.FINANCE, Role.AUDIT, Role.GM);

    private final RebateStatements statements;
    private final EntityManager entities;
    private final Amounts amounts;
    private final BusinessDay day;

    RebateViewDesk(RebateStatements statements, EntityManager entities, Amounts amounts, BusinessDay day) {
        this.statements = statements;
        this.entities = entities;
        this.amounts = amounts;
        this.day = day;
    }

    /** Whether he sees nothing but what is his: nobody of the office, whatever else he is. */
    static boolean isPartner(Caller caller) {
        return !caller.hasAny(SEE_ALL);
    }

    @Transactional
    Answer<RebateView> get(UUID id, Caller caller) {
        RebateStatement statement = statements
                .findByIdOptional(id)
                .filter(one -> !isPartner(caller) || one.isOf(caller.operator()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该返佣报表", "There is no such statement"));
        return new Answer<>(statement.view(day.today()), statement.version());
    }

    @Transactional
    List<RebateView> list(Filter filter, Paging paging) {
        LocalDate today = day.today();
        return filter.newestFirst(RebateStatement.class, statements, paging).stream()
                .map(statement -> statement.view(today))
                .toList();
    }

    @Transactional
    RebateMonth month(String month) {
        Object[] sums = (Object[]) entities.createQuery("""
                        select count(*), coalesce(sum(turnover), 0), coalesce(sum(rebate), 0), coalesce(sum(paid), 0),
                               coalesce(sum(case when late = true or reportedOn is null and dueOn < :today
                                                 then 1 else 0 end), 0),
                               coalesce(sum(case when reportedOn is null then 1 else 0 end), 0)
                        from RebateStatement where statementMonth = :month""")
                .setParameter("month", month)
                .setParameter("today", day.today())
                .getSingleResult();
        Money rebate = money(sums[2]);
        Money paid = money(sums[3]);
        return new RebateMonth(
                month,
                ((Number) sums[0]).longValue(),
                money(sums[1]),
                rebate,
                paid,
                rebate.minus(paid),
                ((Number) sums[4]).longValue(),
                ((Number) sums[5]).longValue());
    }

    private Money money(Object sum) {
        return new Money(new BigDecimal(sum.toString()), amounts.currency());
    }
}
