package kefu.billing.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** One share of one payment on one invoice; released, never deleted, when the payment is reversed or the invoice void. */
@Entity
@Table(name = "payment_allocation")
class PaymentAllocation {

    @Id
    private UUID id;

    @Column(name = "payment_id")
    private UUID paymentId;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    private BigDecimal amount;

    @Column(name = "allocated_at")
    private Instant allocatedAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected PaymentAllocation() {}

    PaymentAllocation(UUID id, UUID paymentId, Share share, Instant now) {
        this.id = id;
        this.paymentId = paymentId;
        this.invoiceId = share.invoiceId();
        this.amount = share.amount().amount();
        this.allocatedAt = now;
    }

    void release(Instant now) {
        releasedAt = now;
    }

    UUID paymentId() {
        return paymentId;
    }

    UUID invoiceId() {
        return invoiceId;
    }

    Money amount(Currency currency) {
        return new Money(amount, currency);
    }

    AllocationView view(Currency currency) {
        return new AllocationView(invoiceId, amount(currency), allocatedAt, releasedAt);
    }
}
