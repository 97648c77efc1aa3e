package kefu.callback.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import kefu.platform.identity.OperatorId;
import org.jspecify.annotations.Nullable;

/** What of a plan can be changed: the day it is counted from, its last day, and to whom its callbacks go. */
public record PlanChange(
        @NotNull LocalDate anchorOn,
        @Nullable LocalDate endsOn,
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String assignee) {}
