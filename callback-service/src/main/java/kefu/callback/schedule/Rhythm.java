package kefu.callback.schedule;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How often a customer is called back: one interval for good, or one interval up to and including a turning point and
 * another from there on, as in 一年内项目每月回访一次, 一年以上的项目每季回访一次 (003-篇8 五).
 *
 * <p>Every interval is a whole number of days or a whole number of months, never a mixture, so that the days of a
 * rhythm can be counted from its anchor without drifting.
 */
public record Rhythm(Period every, @Nullable Turn turn) {

    private static final int LONGEST_MONTHS = 120;
    private static final int LONGEST_DAYS = 3_660;

    /** The point after which the rhythm slows down (or quickens), and the interval from there on. */
    public record Turn(Period after, Period every) {
        public Turn {
            after = simple(after);
            every = simple(every);
        }
    }

    public Rhythm {
        every = simple(every);
    }

    /** The same interval for good. */
    public static Rhythm steady(Period every) {
        return new Rhythm(every, null);
    }

    /** One interval up to and including the turning point, another one afterwards. */
    public static Rhythm turning(Period every, Period after, Period thereafter) {
        return new Rhythm(every, new Turn(after, thereafter));
    }

    /** Whether a period can be the interval of a rhythm: days or months only, at least one, at most ten years. */
    public static boolean accepts(Period period) {
        boolean onlyDays = period.toTotalMonths() == 0 && period.getDays() > 0 && period.getDays() <= LONGEST_DAYS;
        long months = period.toTotalMonths();
        boolean onlyMonths = period.getDays() == 0 && months > 0 && months <= LONGEST_MONTHS;
        return onlyDays || onlyMonths;
    }

    private static Period simple(Period period) {
        if (!accepts(period)) {
            throw new IllegalArgumentException(
                    "an interval is a number of days or of months up to ten years: " + period);
        }
        return period.getDays() > 0 ? period : Period.ofMonths((int) period.toTotalMonths());
    }
}
