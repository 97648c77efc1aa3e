package kefu.platform.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.process.AllowedStep;
import kefu.platform.process.CaseState;
import kefu.platform.process.ClockState;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is answered.
 *
 * @param form what was filled in when it was opened, and what followed from the steps since
 * @param roles who is what in this case
 * @param allowedSteps what the caller can do now, with the forms; only on a single case
 */
@Schema(name = "Case")
public record CaseView(
        UUID id,
        String number,
        String process,
        int processVersion,
        String state,
        boolean closed,
        @Schema(type = SchemaType.OBJECT) ObjectNode form,
        Map<String, String> roles,
        @Nullable String assignee,
        @Nullable String department,
        List<Clock> clocks,
        @Nullable List<AllowedStep> allowedSteps,
        String openedBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant closedAt) {

    /** A deadline of the case. */
    @Schema(name = "CaseClock")
    public record Clock(
            String name,
            ClockState.Status state,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant stoppedAt) {}

    public static CaseView of(StoredCase stored, @Nullable List<AllowedStep> allowed) {
        CaseState state = stored.caseState();
        List<Clock> clocks = state.clocks().entrySet().stream()
                .map(clock -> clock(clock.getKey(), clock.getValue()))
                .toList();
        return new CaseView(
                stored.id(),
                stored.number(),
                state.process(),
                state.version(),
                state.state(),
                state.closed(),
                state.data(),
                state.roles(),
                state.assignee(),
                state.department(),
                clocks,
                allowed,
                stored.openedBy(),
                stored.openedAt(),
                stored.updatedAt(),
                stored.closedAt());
    }

    private static Clock clock(String name, ClockState clock) {
        return new Clock(name, clock.state(), clock.startedAt(), clock.dueAt(), clock.stoppedAt());
    }
}
