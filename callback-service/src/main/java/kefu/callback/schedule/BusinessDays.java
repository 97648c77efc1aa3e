package kefu.callback.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Business dates as moments: 一周内, 两周内, 当日 are calendar days of the business zone, and a callback due on a day may
 * be made until that day is over.
 */
public record BusinessDays(ZoneId zone) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The business date of a moment. */
    public LocalDate on(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The first moment of a day, when what is due on it comes up. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The last second of a day: a deadline that still shows the day itself to whoever reads it. */
    public Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(zone).toInstant();
    }
}
