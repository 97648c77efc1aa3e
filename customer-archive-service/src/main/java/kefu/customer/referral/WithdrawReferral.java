package kefu.customer.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says that a referral was a mistake. */
record WithdrawReferral(@NotBlank @Size(max = 500) String reason) {}
