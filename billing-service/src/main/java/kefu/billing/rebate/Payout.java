package kefu.billing.rebate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One payment of a rebate (实际返佣金额). */
@Embeddable
record Payout(
        BigDecimal amount,
        @Column(name = "paid_on") LocalDate paidOn,
        @Column(name = "paid_by") String paidBy,
        @Nullable String reference,
        @Column(name = "correlation_id") @Nullable String correlationId) {}
