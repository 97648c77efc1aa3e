package kefu.billing.invoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Bills services to a customer at once (有偿服务).
 *
 * @param payBy last day of payment; absent = none, the manuals set none for services
 */
public record IssueInvoice(
        @NotNull UUID customerId,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Line> lines,
        @Nullable LocalDate payBy) {

    /**
     * How much of which tariff item.
     *
     * @param item code of a service in the tariff; the price is never the caller's
     */
    public record Line(
            @NotBlank @Size(max = 40) String item, @NotNull Quantity quantity) {}
}
