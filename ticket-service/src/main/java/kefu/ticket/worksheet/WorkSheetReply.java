package kefu.ticket.worksheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the department answers. */
record WorkSheetReply(@NotBlank @Size(max = 4000) String reply) {}
