package kefu.ticket.teamwork;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A word a ticket is found by. */
record NewTag(@NotBlank @Size(max = 40) String tag) {}
