package kefu.callback.worklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.task.CallbackKind;
import kefu.callback.task.CallbackReason;
import kefu.callback.task.Deadline;
import kefu.callback.task.NewCallback;
import kefu.callback.task.Origin;
import kefu.platform.identity.OperatorId;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A callback somebody asks for by hand.
 *
 * @param dueOn its last business day; or else
 * @param dueAt the very moment, where one was promised to the customer
 * @param originalCallOn day of the call it answers
 * @param message what the customer is to be told once his identity is verified
 */
@Schema(name = "NewCallback")
public record NewCallbackCommand(
        @NotNull CallbackKind kind,
        @Nullable UUID ticketId,
        @Nullable UUID customerId,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        @Nullable @Size(max = 500) String reason,
        @Nullable LocalDate originalCallOn,
        @Nullable @Size(max = 4000) String message,
        @Nullable @Pattern(regexp = OperatorId.PATTERN) String assignee) {

    private static final int FURTHEST_YEARS = 10;

    NewCallback callback(Instant now, BusinessDays days) {
        LocalDate day = lastDay(days);
        refuse(now, day, days);
        Origin origin =
                new Origin(kind, CallbackReason.MANUAL, reason, message, ticketId, customerId, null, originalCallOn);
        Deadline deadline = dueAt == null ? Deadline.on(day, days) : new Deadline(day, dueAt);
        return new NewCallback(null, origin, deadline, days.startOf(day), assignee);
    }

    private LocalDate lastDay(BusinessDays days) {
        if (dueAt == null && dueOn == null || dueAt != null && dueOn != null) {
            throw invalid().at("/dueOn", "one-of", "dueOn 与 dueAt 须且只能给出其一", "Give either dueOn or dueAt");
        }
        return dueAt == null ? java.util.Objects.requireNonNull(dueOn) : days.on(dueAt);
    }

    private void refuse(Instant now, LocalDate day, BusinessDays days) {
        LocalDate today = days.on(now);
        if (ticketId == null && customerId == null) {
            throw invalid().at("/customerId", "required", "须给出 customerId 或 ticketId", "Give customerId or ticketId");
        }
        if (originalCallOn != null && originalCallOn.isAfter(today)) {
            throw invalid().at("/originalCallOn", "in-the-future", "不得晚于今天", "Must not be after today");
        }
        boolean past = dueAt == null ? day.isBefore(today) : dueAt.isBefore(now);
        if (past || day.isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw invalid()
                    .at(
                            dueAt == null ? "/dueOn" : "/dueAt",
                            "out-of-range",
                            "须在今天至十年之内",
                            "Must lie between today and ten years from now");
        }
    }

    private static Refusal invalid() {
        return CommonProblem.INVALID.because("回访任务内容不符合要求", "The callback is not valid");
    }
}
