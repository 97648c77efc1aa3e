package kefu.customer.departure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.platform.identity.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody who looks after customers leaves.
 *
 * @param successor who takes over every customer not named below; absent: nobody
 * @param successors who takes over single customers
 */
record RecordDeparture(
        @NotNull LocalDate leftOn,
        @Nullable @Size(max = 500) String reason,

        @Nullable @Pattern(regexp = OperatorId.PATTERN) String successor,

        @Nullable @Size(max = 1000) List<@NotNull @Valid Succession> successors) {

    /** One customer and who takes him over. */
    record Succession(
            @NotNull UUID customerId,
            @NotNull @Pattern(regexp = OperatorId.PATTERN) String successor) {}

    List<Succession> named() {
        return successors == null ? List.of() : successors;
    }
}
