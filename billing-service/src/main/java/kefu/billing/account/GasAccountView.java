package kefu.billing.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.Quantity;
import kefu.billing.tariff.UserKind;
import org.jspecify.annotations.Nullable;

/** A gas account as it is answered. */
public record GasAccountView(
        UUID id,
        UUID customerId,
        UserKind userKind,
        String meterNumber,
        @Nullable LocalDate openedOn,
        Quantity lastValue,
        @Nullable LocalDate lastReadOn,
        Instant createdAt,
        String createdBy) {}
