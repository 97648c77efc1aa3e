package kefu.callback.planning;

import static kefu.callback.Roles.AGENT;
import static kefu.callback.Roles.CALLBACK_AGENT;
import static kefu.callback.Roles.CS_MANAGER;
import static kefu.callback.Roles.SUPERVISOR;
import static kefu.callback.Roles.VIP_AGENT;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.callback.Queries;
import kefu.callback.plan.CallbackPlan;
import kefu.callback.plan.CallbackPlans;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.schedule.Schedule;
import kefu.callback.task.CallbackTasks;
import kefu.platform.calendar.WorkingCalendar;
import kefu.platform.identity.Allowed;
import kefu.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The days a plan falls on: those already called, and those to come, reckoned when asked for and never stored ahead. */
@Path("/api/v1/callback-plans/{id}/schedule")
@Tag(name = "Callback plans", description = "回访计划")
@Allowed(roles = {AGENT, CALLBACK_AGENT, VIP_AGENT, SUPERVISOR, CS_MANAGER})
public class ScheduleResource {

    private static final int SHOWN = 24;
    private static final int MOST_SHOWN = 200;

    private final CallbackPlans plans;
    private final CallbackTasks tasks;
    private final BusinessDays days;

    ScheduleResource(CallbackPlans plans, CallbackTasks tasks, WorkingCalendar calendar) {
        this.plans = plans;
        this.tasks = tasks;
        this.days = new BusinessDays(calendar.zone());
    }

    @GET
    @Operation(summary = "The days a plan falls on")
    public ScheduleView get(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "First day shown; the plan's first one if absent") @Nullable
                    String from,
            @QueryParam("limit") @Parameter(description = "Days shown, 1 to 200; 24 if absent") @Nullable
                    String limit) {
        CallbackPlan plan = plans.get(id);
        LocalDate begin = Queries.day("from", from);
        int shown = count(limit);
        List<Integer> numbers = ScheduleView.numbers(plan, begin == null ? plan.startsOn() : begin, shown);
        if (numbers.isEmpty()) {
            return new ScheduleView(List.of());
        }
        Schedule schedule = plan.schedule();
        Map<LocalDate, UUID> made = tasks.ofPlan(id, schedule.at(numbers.getFirst()), schedule.at(numbers.getLast()));
        return ScheduleView.of(schedule, numbers, made, days);
    }

    private static int count(@Nullable String limit) {
        if (limit == null) {
            return SHOWN;
        }
        if (limit.matches("[0-9]{1,3}")) {
            int wanted = Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= MOST_SHOWN) {
                return wanted;
            }
        }
        throw CommonProblem.INVALID
                .because("limit 必须为 1 到 200", "limit must be 1 to 200")
                .at("?limit", "out-of-range", "必须为 1 到 200 的整数", "Must be a whole number from 1 to 200");
    }
}
