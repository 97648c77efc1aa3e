package kefu.callback.plan;

import java.time.LocalDate;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** Which days a plan may be counted from and end on: no typing errors of centuries, no end before the beginning. */
public final class PlanDates {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private PlanDates() {}

    public static void check(LocalDate anchorOn, @Nullable LocalDate endsOn) {
        if (!within(anchorOn)) {
            throw invalid("/anchorOn");
        }
        if (endsOn != null && (!within(endsOn) || endsOn.isBefore(anchorOn))) {
            throw invalid("/endsOn");
        }
    }

    private static boolean within(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    private static RuntimeException invalid(String pointer) {
        return CommonProblem.INVALID
                .because("日期不合理", "The date makes no sense")
                .at(
                        pointer,
                        "out-of-range",
                        "须在 1949 至 2199 年之间，结束不早于开始",
                        "Must lie between 1949 and 2199, the end not before the anchor");
    }
}
