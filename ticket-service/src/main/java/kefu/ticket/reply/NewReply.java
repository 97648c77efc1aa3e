package kefu.ticket.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is told the customer, or what he tells.
 *
 * @param channel which way it goes; the way the ticket came in if absent
 */
record NewReply(
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 20) String channel) {}
