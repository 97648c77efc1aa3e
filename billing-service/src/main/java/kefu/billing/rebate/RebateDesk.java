package kefu.billing.rebate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Consumer;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Made;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.money.Money;
import kefu.platform.outbox.Outbox;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Answer;
import kefu.platform.web.Preconditions;
import org.jboss.logging.Logger;

/** Calculates, reports and pays rebates, one statement a partner and month, in this order only; corrects them on the way. */
@ApplicationScoped
class RebateDesk {

    private static final Logger LOG = Logger.getLogger(RebateDesk.class);
    private static final String PREFIX = "RB";

    private final RebateStatements statements;
    private final RebatePolicy policy;
    private final Amounts amounts;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Preconditions preconditions;
    private final Outbox outbox;

    RebateDesk(
            RebateStatements statements,
            RebatePolicy policy,
            Amounts amounts,
            Numbers numbers,
            BusinessDay day,
            Preconditions preconditions,
            Outbox outbox) {
        this.statements = statements;
        this.policy = policy;
        this.amounts = amounts;
        this.numbers = numbers;
        this.day = day;
        this.preconditions = preconditions;
        this.outbox = outbox;
    }

    @Transactional
    Answer<RebateView> calculate(CalculateRebate asked, Caller caller) {
        YearMonth month = YearMonth.parse(asked.month());
        requireBegun(month);
        requireSensible(asked.turnover(), asked.rebate());
        statements.findOf(asked.partner(), asked.month()).ifPresent(existing -> {
            throw BillingProblem.REBATE_EXISTS
                    .because("该代理商当月已有返佣报表", "The partner has a statement of that month")
                    .with("statementId", existing.id());
        });
        LocalDate dueOn = month.plusMonths(1).atDay(policy.statementByDay());
        RebateStatement statement = new RebateStatement(
                Uuid7.at(day.now()),
                numbers.next(PREFIX, day.now()),
                asked,
                dueOn,
                new Made(day.now(), caller.operator()));
        statements.persist(statement);
        LOG.infof("Rebate statement %s of %s calculated", statement.id(), asked.month());
        return answer(statement);
    }

    @Transactional
    Answer<RebateView> correct(UUID id, CorrectRebate asked, Caller caller) {
        requireSensible(asked.turnover(), asked.rebate());
        return change(id, statement -> {
            statement.correct(asked, caller.operator(), day.today());
            if (statement.isReported()) {
                // Whoever was told the wrong figures is told the right ones.
                outbox.add(id, RebateReported.TYPE, statement.fact());
                LOG.infof("Rebate statement %s corrected after it was reported", id);
            }
        });
    }

    @Transactional
    Answer<RebateView> report(UUID id) {
        return change(id, statement -> {
            requireOver(statement);
            statement.report(day.today());
            outbox.add(id, RebateReported.TYPE, statement.fact());
            LOG.infof("Rebate statement %s reported", id);
        });
    }

    @Transactional
    Answer<RebateView> pay(UUID id, PayRebate asked, Caller caller) {
        amounts.require(asked.amount(), "/amount");
        return change(
                id, statement -> statement.pay(asked.amount(), day.today(), caller.operator(), asked.reference()));
    }

    private Answer<RebateView> change(UUID id, Consumer<RebateStatement> act) {
        RebateStatement statement = statements
                .findLocked(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有该返佣报表", "There is no such statement"));
        preconditions.honour(statement.version());
        act.accept(statement);
        return answer(statement);
    }

    private Answer<RebateView> answer(RebateStatement statement) {
        statements.flush();
        return new Answer<>(statement.view(day.today()), statement.version());
    }

    private void requireBegun(YearMonth month) {
        if (month.isAfter(YearMonth.from(day.today()))) {
            throw CommonProblem.INVALID
                    .because("月份在将来", "The month lies in the future")
                    .at("/month", "in-the-future", "不能晚于本月", "Must not be after this month");
        }
    }

    /** Before its last day is over nobody knows what a month comes to (确保数据准确无误). */
    private void requireOver(RebateStatement statement) {
        LocalDate possibleFrom = statement.month().plusMonths(1).atDay(1);
        if (day.today().isBefore(possibleFrom)) {
            throw BillingProblem.MONTH_NOT_OVER
                    .because(statement.month() + " 尚未结束", statement.month() + " is not over yet")
                    .with("possibleFrom", possibleFrom.toString());
        }
    }

    private void requireSensible(Money turnover, Money rebate) {
        amounts.require(turnover, "/turnover");
        amounts.require(rebate, "/rebate");
        if (rebate.compareTo(turnover) > 0) {
            throw CommonProblem.INVALID
                    .because("返佣金额超过交易金额", "The rebate is above the turnover")
                    .at("/rebate", "exceeds-turnover", "不能超过交易金额", "Must not exceed the turnover");
        }
    }
}
