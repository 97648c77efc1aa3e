package kefu.ticket.teamwork;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import kefu.platform.identity.OperatorId;

/** Who is to watch a ticket: oneself, or a colleague. */
record NewWatcher(
        @NotBlank @Pattern(regexp = OperatorId.PATTERN) String operator) {}
