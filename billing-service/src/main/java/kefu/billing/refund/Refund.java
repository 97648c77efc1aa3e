package kefu.billing.refund;

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
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Made;
import kefu.billing.payment.CreditShare;
import kefu.platform.money.Money;
import kefu.platform.web.Traced;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Money given back to a customer (退款): once paid it stays on record and is never changed. */
@Entity
@Table(name = "refund")
class Refund extends Traced {

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    private BigDecimal amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private RefundMethod method;

    private @Nullable String reference;
    private String reason;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "refund_share", joinColumns = @JoinColumn(name = "refund_id"))
    @OrderColumn(name = "line_no")
    private List<RefundShare> shares;

    @Embedded
    private Made made;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Refund() {}

    Refund(UUID id, String number, PayRefund asked, List<CreditShare> taken, LocalDate paidOn, Made made) {
        this.id = id;
        this.number = number;
        this.customerId = asked.customerId();
        this.amount = asked.amount().amount();
        this.currency = asked.amount().currency().getCurrencyCode();
        this.method = asked.method() == null ? RefundMethod.CASH : asked.method();
        this.reference = asked.reference();
        this.reason = asked.reason();
        this.paidOn = paidOn;
        this.shares = new ArrayList<>(taken.stream().map(RefundShare::of).toList());
        this.made = made;
    }

    UUID id() {
        return id;
    }

    UUID customerId() {
        return customerId;
    }

    String reason() {
        return reason;
    }

    RefundMethod method() {
        return method;
    }

    Money amount() {
        return money(amount);
    }

    long version() {
        return version;
    }

    RefundView view() {
        return new RefundView(
                id,
                number,
                customerId,
                amount(),
                shares.stream()
                        .map(share -> new RefundView.Source(share.paymentId(), money(share.amount())))
                        .toList(),
                method,
                reference,
                reason,
                paidOn,
                made.createdAt(),
                made.createdBy());
    }

    RefundPaid fact() {
        return new RefundPaid(id, number, customerId, amount(), paidOn);
    }

    private Money money(BigDecimal value) {
        return new Money(value, Currency.getInstance(currency));
    }
}
