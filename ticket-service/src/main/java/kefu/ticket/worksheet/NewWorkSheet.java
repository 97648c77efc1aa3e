package kefu.ticket.worksheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What another department is asked for.
 *
 * @param replyBy until when it has to answer; lies in the future
 */
record NewWorkSheet(
        @NotBlank @Size(max = 64) String department,
        @NotBlank @Size(max = 4000) String content,
        @NotNull Instant replyBy) {}
