package kefu.billing.tariff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Puts an item and its price into the tariff.
 *
 * @param userKind whose gas price it is; only and always with kind GAS
 * @param effectiveTo last day; absent = until a successor begins
 */
public record AddTariffItem(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9._-]{0,39}")
        String code,

        @NotNull TariffKind kind,
        @Nullable UserKind userKind,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 16) String unit,
        @NotNull Money price,
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {}
