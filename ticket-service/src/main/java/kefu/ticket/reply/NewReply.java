package kefu.ticket.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is told the customer, or what he tells. */
record NewReply(@NotBlank @Size(max = 4000) String text) {}
