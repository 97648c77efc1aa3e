package kefu.billing.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rest of a payment on open invoices.
 *
 * @param allocations absent = the oldest first
 */
public record UseCredit(@Nullable @Size(min = 1, max = 200) List<@NotNull @Valid Share> allocations) {}
