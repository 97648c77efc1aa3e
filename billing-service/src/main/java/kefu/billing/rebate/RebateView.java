package kefu.billing.rebate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A rebate statement as it is answered.
 *
 * @param paid 实际返佣金额
 * @param pending 待返金额: rebate − paid
 * @param dueDate last day on which it can be reported in time
 * @param late reported after that day, or not yet although it has passed
 * @param corrections what stood here when it was reported or corrected before, the earliest first
 */
public record RebateView(
        UUID id,
        String number,
        String partner,
        String month,
        Money turnover,
        Money rebate,
        Money paid,
        Money pending,
        LocalDate dueDate,
        @Nullable LocalDate reportedOn,
        boolean late,
        RebateStatus status,
        List<Paid> payouts,
        List<Corrected> corrections,
        Instant createdAt,
        String createdBy) {

    /** A payment of it. */
    public record Paid(
            Money amount,
            LocalDate paidOn,
            String paidBy,
            @Nullable String reference) {}

    /** What stood there until somebody put it right. */
    public record Corrected(Money turnover, Money rebate, String reason, LocalDate correctedOn, String correctedBy) {}
}
