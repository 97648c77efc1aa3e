package kefu.billing.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.Made;
import kefu.platform.money.Money;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/**
 * Money received from a customer (收款). It remembers how much of it lies on no invoice yet: that is the customer's credit,
 * and never more than the payment nor less than nothing.
 */
@Entity
@Table(name = "payment")
class Payment extends Traced {

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    private BigDecimal amount;
    private BigDecimal unallocated;
    private BigDecimal refunded;
    private String currency;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    private @Nullable String reference;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    @Column(name = "reversed_on")
    private @Nullable LocalDate reversedOn;

    @Column(name = "reversed_by")
    private @Nullable String reversedBy;

    @Column(name = "reversal_reason")
    private @Nullable String reversalReason;

    @Column(name = "open_credit")
    private boolean openCredit;

    @Embedded
    private Made made;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Payment() {}

    Payment(UUID id, String number, MoneyIn money, LocalDate receivedOn, Instant now) {
        this.id = id;
        this.number = number;
        this.customerId = money.customerId();
        this.amount = money.amount().amount();
        this.unallocated = money.amount().amount();
        this.refunded = Money.zero(money.amount().currency()).amount();
        this.currency = money.amount().currency().getCurrencyCode();
        this.method = money.method();
        this.reference = money.reference();
        this.receivedOn = receivedOn;
        this.status = PaymentStatus.RECEIVED;
        this.openCredit = true;
        this.made = new Made(now, money.operator());
    }

    void allocate(Money share) {
        if (status != PaymentStatus.RECEIVED || share.compareTo(unallocated()) > 0) {
            throw BillingProblem.OVER_ALLOCATED.because(
                    "收款余额为 " + unallocated(), "Only " + unallocated() + " of the payment is left");
        }
        nowLeft(unallocated().minus(share));
    }

    /** An invoice it lay on gave it back. */
    void regain(Money share) {
        nowLeft(unallocated().plus(share));
    }

    /** The customer got it back. */
    void refund(Money share) {
        allocate(share);
        refunded = refunded().plus(share).amount();
    }

    void reverse(String reason, String operator, LocalDate on) {
        PaymentStatus reached = status.to(PaymentStatus.REVERSED);
        if (refunded().isPositive()) {
            throw BillingProblem.REFUNDED
                    .because("其中 " + refunded() + " 已退还客户", refunded() + " of it went back to the customer")
                    .with("refunded", refunded());
        }
        status = reached;
        reversalReason = reason;
        reversedBy = operator;
        reversedOn = on;
        nowLeft(amount().minus(amount()));
    }

    private void nowLeft(Money left) {
        if (left.isNegative() || left.compareTo(amount()) > 0) {
            throw new IllegalStateException("Payment " + number + " would have " + left + " left");
        }
        unallocated = left.amount();
        openCredit = left.isPositive();
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID customerId() {
        return customerId;
    }

    Money amount() {
        return money(amount);
    }

    Money unallocated() {
        return money(unallocated);
    }

    Money refunded() {
        return money(refunded);
    }

    PaymentMethod method() {
        return method;
    }

    @Nullable
    String reference() {
        return reference;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    PaymentStatus status() {
        return status;
    }

    @Nullable
    LocalDate reversedOn() {
        return reversedOn;
    }

    @Nullable
    String reversedBy() {
        return reversedBy;
    }

    @Nullable
    String reversalReason() {
        return reversalReason;
    }

    Made made() {
        return made;
    }

    long version() {
        return version;
    }

    private Money money(BigDecimal value) {
        return new Money(value, Currency.getInstance(currency));
    }
}
