package kefu.ticket.operator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kefu.platform.identity.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of an operator so that work can be given to him.
 *
 * @param skills what he can do, such as {@code HVAC}
 * @param capacity how many open tickets may lie with him at a time; absent: as many as there are
 * @param leader his supervising leader (主管领导)
 * @param inCharge who stands in for the leader while he is away (分管同志)
 * @param active no work is given to who no longer is; absent means he is
 */
record Profile(
        @NotBlank @Size(max = 64) String department,
        @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "[A-Z0-9_]{1,40}") String> skills,
        @Nullable @Min(0) @Max(10_000) Integer capacity,
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String leader,
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String inCharge,
        @Nullable Boolean active) {

    boolean isActive() {
        return Objects.requireNonNullElse(active, Boolean.TRUE);
    }
}
