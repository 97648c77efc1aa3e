package kefu.ticket.teamwork;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kefu.platform.identity.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * A note for colleagues.
 *
 * @param mentions operators who should read it; they watch the ticket from now on
 */
record NewNote(
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = OperatorId.PATTERN) String> mentions) {}
