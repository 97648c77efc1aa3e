package kefu.callback.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import kefu.callback.plan.CallbackPlan;
import kefu.callback.plan.PlanKind;
import kefu.callback.plan.PlanStatus;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A callback plan (回访计划).
 *
 * @param interval the one in force for the next callback, so a project past its first year shows P3M
 * @param nextOn the next day a callback falls on
 */
@Schema(name = "CallbackPlan")
public record PlanView(
        UUID id,
        PlanKind kind,
        UUID customerId,
        @Nullable UUID contractId,
        LocalDate anchorOn,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Schema(type = SchemaType.STRING, format = "duration", examples = "P1M")
        Period interval,

        @Nullable LocalDate nextOn,
        @Nullable String assignee,
        PlanStatus state,
        @Nullable String ending,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    static PlanView of(CallbackPlan plan) {
        return new PlanView(
                plan.id(),
                plan.kind(),
                plan.customerId(),
                plan.contractId(),
                plan.changeable().anchorOn(),
                plan.startsOn(),
                plan.changeable().endsOn(),
                plan.schedule().intervalTo(plan.nextNumber()),
                plan.nextOn(),
                plan.changeable().assignee(),
                plan.state(),
                plan.ending(),
                plan.trace().createdAt(),
                plan.trace().createdBy(),
                plan.trace().updatedAt(),
                plan.trace().updatedBy());
    }
}
