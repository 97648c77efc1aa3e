package kefu.billing.rebate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.Made;
import kefu.platform.money.Money;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Correlation;
import kefu.platform.web.Traced;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * What a partner earned in a month (返佣报表) and how much of it he has. Never paid beyond the rebate. Once reported it
 * is put right only with a reason and what stood there before stays; once paid in full it is final.
 */
@Entity
@Table(name = "rebate_statement")
class RebateStatement extends Traced {

    @Id
    private UUID id;

    private String number;
    private String partner;

    @Column(name = "statement_month")
    private String statementMonth;

    private BigDecimal turnover;
    private BigDecimal rebate;
    private BigDecimal paid;
    private String currency;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    private boolean late;

    @Enumerated(EnumType.STRING)
    private RebateStatus status;

    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "rebate_payout", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "line_no")
    private List<Payout> payouts;

    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "rebate_correction", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "line_no")
    private List<Correction> corrections;

    @Embedded
    private Made made;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected RebateStatement() {}

    RebateStatement(UUID id, String number, CalculateRebate asked, LocalDate dueOn, Made made) {
        this.id = id;
        this.number = number;
        this.partner = asked.partner();
        this.statementMonth = asked.month();
        this.turnover = asked.turnover().amount();
        this.rebate = asked.rebate().amount();
        this.currency = asked.rebate().currency().getCurrencyCode();
        this.paid = Money.zero(asked.rebate().currency()).amount();
        this.dueOn = dueOn;
        this.status = RebateStatus.CALCULATED;
        this.payouts = new ArrayList<>();
        this.corrections = new ArrayList<>();
        this.made = made;
    }

    void correct(CorrectRebate right, String operator, LocalDate on) {
        status.requireOpenToCorrection();
        if (isReported()) {
            corrections.add(new Correction(turnover, rebate, reasonOf(right), on, operator, Correlation.current()));
            requireNotPaidMore(right.rebate());
        }
        turnover = right.turnover().amount();
        rebate = right.rebate().amount();
        if (status == RebateStatus.PARTLY_PAID && pending().isZero()) {
            status = status.to(RebateStatus.PAID);
        }
    }

    private static String reasonOf(CorrectRebate right) {
        String reason = right.reason();
        if (reason == null || reason.isBlank()) {
            throw CommonProblem.INVALID
                    .because("报表已上报，更正须说明理由", "The statement has been reported: say why it is corrected")
                    .at("/reason", "required", "已上报的报表须说明理由", "Required once it has been reported");
        }
        return reason;
    }

    private void requireNotPaidMore(Money newRebate) {
        if (newRebate.compareTo(money(paid)) < 0) {
            throw CommonProblem.INVALID
                    .because("已返 " + money(paid), money(paid) + " of it has been paid")
                    .with("paid", money(paid))
                    .at("/rebate", "below-paid", "不能低于实际返佣金额", "Must not be below what has been paid");
        }
    }

    boolean isReported() {
        return reportedOn != null;
    }

    /** The day it is due is still in time. */
    void report(LocalDate on) {
        status = status.to(RebateStatus.REPORTED);
        reportedOn = on;
        late = on.isAfter(dueOn);
    }

    void pay(Money amount, LocalDate on, String operator, @Nullable String reference) {
        Money left = pending().minus(amount);
        RebateStatus reached = status.to(left.isZero() ? RebateStatus.PAID : RebateStatus.PARTLY_PAID);
        if (left.isNegative()) {
            throw BillingProblem.MORE_THAN_PENDING
                    .because("待返金额为 " + pending(), "Only " + pending() + " is pending")
                    .with("pending", pending())
                    .at("/amount", "exceeds-pending", "超过待返金额", "More than is pending");
        }
        status = reached;
        paid = paid.add(amount.amount());
        payouts.add(new Payout(amount.amount(), on, operator, reference, Correlation.current()));
    }

    boolean isOf(String operator) {
        return partner.equals(operator);
    }

    UUID id() {
        return id;
    }

    YearMonth month() {
        return YearMonth.parse(statementMonth);
    }

    long version() {
        return version;
    }

    private Money pending() {
        return money(rebate.subtract(paid));
    }

    RebateView view(LocalDate today) {
        return new RebateView(
                id,
                number,
                partner,
                statementMonth,
                money(turnover),
                money(rebate),
                money(paid),
                pending(),
                dueOn,
                reportedOn,
                reportedOn == null ? today.isAfter(dueOn) : late,
                status,
                payouts.stream()
                        .map(one ->
                                new RebateView.Paid(money(one.amount()), one.paidOn(), one.paidBy(), one.reference()))
                        .toList(),
                corrections.stream().map(this::corrected).toList(),
                made.createdAt(),
                made.createdBy());
    }

    private RebateView.Corrected corrected(Correction one) {
        return new RebateView.Corrected(
                money(one.turnover()), money(one.rebate()), one.reason(), one.correctedOn(), one.correctedBy());
    }

    RebateReported fact() {
        return new RebateReported(
                id, number, partner, statementMonth, money(turnover), money(rebate), dueOn, reportedOn, late);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
