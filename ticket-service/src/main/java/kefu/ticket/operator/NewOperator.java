package kefu.ticket.operator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Somebody work can be given to from now on; {@code operator} is the id (工号) his token names. */
record NewOperator(
        @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,64}") String operator,
        @NotNull @Valid Profile profile) {}
