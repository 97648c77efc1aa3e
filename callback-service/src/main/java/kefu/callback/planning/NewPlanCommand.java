package kefu.callback.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import kefu.callback.plan.NewPlan;
import kefu.callback.plan.PlanDates;
import kefu.callback.plan.PlanKind;
import kefu.callback.plan.PlanPolicy;
import kefu.callback.schedule.Rhythm;
import kefu.platform.identity.OperatorId;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rhythm a customer is to be called in.
 *
 * @param anchorOn the day it is counted from: the delivery of a project, the start of a service
 * @param interval of a CUSTOM plan, in days, weeks, months or years
 * @param endsOn last day a callback may fall on
 */
@Schema(name = "NewCallbackPlan")
public record NewPlanCommand(
        @NotNull PlanKind kind,
        @NotNull UUID customerId,
        @Nullable UUID contractId,
        @NotNull LocalDate anchorOn,

        @Nullable @Schema(type = SchemaType.STRING, format = "duration", examples = "P15D")
        Period interval,

        @Nullable LocalDate endsOn,
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String assignee) {

    NewPlan plan(PlanPolicy policy) {
        PlanDates.check(anchorOn, endsOn);
        return new NewPlan(kind, customerId, contractId, anchorOn, rhythm(policy), endsOn, assignee);
    }

    private Rhythm rhythm(PlanPolicy policy) {
        if (kind != PlanKind.CUSTOM) {
            if (interval != null) {
                throw invalid("not-allowed", "仅自定义计划可给出间隔", "Only a CUSTOM plan has an interval of its own");
            }
            return policy.rhythm(kind);
        }
        if (interval == null) {
            throw invalid("required", "自定义计划须给出间隔", "A CUSTOM plan needs an interval such as P15D or P2M");
        }
        if (!Rhythm.accepts(interval)) {
            throw invalid("out-of-range", "间隔须为整天或整月，至多十年", "Must be whole days or whole months, at most ten years");
        }
        return Rhythm.steady(interval);
    }

    private static Refusal invalid(String code, String zh, String en) {
        return CommonProblem.INVALID
                .because("回访计划不符合要求", "The callback plan is not valid")
                .at("/interval", code, zh, en);
    }
}
