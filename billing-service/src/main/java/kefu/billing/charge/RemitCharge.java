package kefu.billing.charge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Finance takes the money a technician collected (「回到公司后,立即将款交于财务」).
 *
 * @param amount what was handed in; it must be what is open on the invoice
 */
public record RemitCharge(
        @NotNull Money amount, @Nullable @Size(max = 100) String reference) {}
