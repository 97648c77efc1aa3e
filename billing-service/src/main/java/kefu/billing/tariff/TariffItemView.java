package kefu.billing.tariff;

import java.time.LocalDate;
import java.util.UUID;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** A tariff item as it is answered. */
public record TariffItemView(
        UUID id,
        String code,
        TariffKind kind,
        @Nullable UserKind userKind,
        String title,
        String unit,
        Money price,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {}
