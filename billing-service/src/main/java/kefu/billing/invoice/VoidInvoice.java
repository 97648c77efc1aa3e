package kefu.billing.invoice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes an invoice back, with the reason the books keep. */
public record VoidInvoice(@NotBlank @Size(max = 500) String reason) {}
