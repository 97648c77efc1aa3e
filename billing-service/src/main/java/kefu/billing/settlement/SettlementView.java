package kefu.billing.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.Quantity;
import kefu.billing.tariff.UserKind;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** A settlement statement as it is answered. */
public record SettlementView(
        UUID id,
        String number,
        UUID readingId,
        UUID gasAccountId,
        UUID customerId,
        UserKind userKind,
        LocalDate readOn,
        Quantity volume,
        String item,
        String unit,
        Money unitPrice,
        Money amount,
        SettlementStatus status,
        @Nullable String signedBy,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate payBy,
        @Nullable LocalDate enteredOn,
        @Nullable String enteredBy,
        @Nullable UUID invoiceId,
        @Nullable String voidReason,
        Instant createdAt,
        String createdBy,
        Instant updatedAt) {}
