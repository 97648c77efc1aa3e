package kefu.ticket.teamwork;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who is to watch a ticket: oneself, or a colleague. */
record NewWatcher(@NotBlank @Size(max = 64) String operator) {}
