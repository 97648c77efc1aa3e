package kefu.ticket.worksheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another department is asked for.
 *
 * @param replyBy until when it has to answer; lies in the future. What was agreed with the department if absent
 */
record NewWorkSheet(
        @NotBlank @Size(max = 64) String department,
        @NotBlank @Size(max = 4000) String content,
        @Nullable Instant replyBy) {}
