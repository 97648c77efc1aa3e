package kefu.billing.reimbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Refuses to reimburse, with the reason. */
public record RejectClaim(@NotBlank @Size(max = 500) String reason) {}
