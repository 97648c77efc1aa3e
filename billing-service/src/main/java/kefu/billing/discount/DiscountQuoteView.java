package kefu.billing.discount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A discount quote as it is answered.
 *
 * @param netProfit share of the price that is left after cost
 */
public record DiscountQuoteView(
        UUID id,
        String number,
        UUID customerId,
        Money cost,
        Money price,
        BigDecimal netProfit,
        QuoteStatus status,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        Instant createdAt,
        String createdBy) {}
