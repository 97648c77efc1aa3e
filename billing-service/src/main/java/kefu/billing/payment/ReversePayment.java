package kefu.billing.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes a payment back, with the reason the books keep. */
public record ReversePayment(@NotBlank @Size(max = 500) String reason) {}
