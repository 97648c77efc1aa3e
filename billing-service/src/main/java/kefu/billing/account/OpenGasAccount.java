package kefu.billing.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.Quantity;
import kefu.billing.tariff.UserKind;
import org.jspecify.annotations.Nullable;

/**
 * Opens a supply point for a customer.
 *
 * @param initialValue what the meter shows when it begins to count; absent = 0
 * @param openedOn first day of supply, as far as it is known; no reading may be older
 */
public record OpenGasAccount(
        @NotNull UUID customerId,
        @NotNull UserKind userKind,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/-]{0,39}")
        String meterNumber,

        @Nullable Quantity initialValue,
        @Nullable LocalDate openedOn) {

    Quantity firstValue() {
        return initialValue == null ? new Quantity(BigDecimal.ZERO) : initialValue;
    }
}
