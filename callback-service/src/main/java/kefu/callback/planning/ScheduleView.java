package kefu.callback.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kefu.callback.plan.CallbackPlan;
import kefu.callback.schedule.BusinessDays;
import kefu.callback.schedule.Schedule;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The days a plan falls on. */
@Schema(name = "CallbackSchedule")
public record ScheduleView(List<DayView> items) {

    /**
     * One day of a plan.
     *
     * @param number counted from the anchor
     * @param interval that leads to it
     * @param callbackId the callback made for it already
     */
    @Schema(name = "CallbackScheduleDay")
    public record DayView(
            int number,
            LocalDate dueOn,
            Instant dueAt,

            @Schema(type = SchemaType.STRING, format = "duration", examples = "P1M")
            Period interval,

            @Nullable UUID callbackId) {}

    static List<Integer> numbers(CallbackPlan plan, LocalDate from, int count) {
        Schedule schedule = plan.schedule();
        LocalDate begin = from.isBefore(plan.startsOn()) ? plan.startsOn() : from;
        LocalDate end = plan.changeable().endsOn();
        int first = schedule.firstNotBefore(begin);
        return IntStream.range(first, first + count)
                .takeWhile(number -> end == null || !schedule.at(number).isAfter(end))
                .boxed()
                .toList();
    }

    static ScheduleView of(Schedule schedule, List<Integer> numbers, Map<LocalDate, UUID> made, BusinessDays days) {
        return new ScheduleView(numbers.stream()
                .map(number -> {
                    LocalDate day = schedule.at(number);
                    return new DayView(number, day, days.endOf(day), schedule.intervalTo(number), made.get(day));
                })
                .toList());
    }
}
