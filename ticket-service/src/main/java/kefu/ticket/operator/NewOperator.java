package kefu.ticket.operator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import kefu.platform.identity.OperatorId;

/** Somebody work can be given to from now on; {@code operator} is the id (工号) his token names. */
record NewOperator(
        @NotNull @Pattern(regexp = OperatorId.PATTERN) String operator,
        @NotNull @Valid Profile profile) {}
