package kefu.ticket.reply;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What has been written so far; may be empty. */
record DraftText(@NotNull @Size(max = 4000) String text) {}
