package kefu.billing.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Withdraws a statement (作废), with the reason. */
public record VoidSettlement(@NotBlank @Size(max = 500) String reason) {}
