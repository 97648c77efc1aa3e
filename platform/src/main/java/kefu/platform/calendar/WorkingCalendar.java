package kefu.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import kefu.platform.calendar.Length.Unit;

/**
 * Says when something is due and why. Working lengths start at the next working minute if they start in closed time, never
 * end in closed time, and keep the clock time on the Nth working day; every other length follows the plain calendar of the
 * business zone. A pure function of its data: the same question always has the same answer.
 */
public final class WorkingCalendar {

    private final Days days;
    private final WorkingTime workingTime;

    WorkingCalendar(Days days) {
        this.days = days;
        this.workingTime = new WorkingTime(days);
    }

    /** The business zone, in which days begin and end. */
    public ZoneId zone() {
        return days.zone();
    }

    /** The same calendar if these days were holidays or worked on: to see what would follow. */
    public WorkingCalendar with(Set<LocalDate> holidays, Set<LocalDate> workdays) {
        return holidays.isEmpty() && workdays.isEmpty() ? this : new WorkingCalendar(days.with(holidays, workdays));
    }

    /**
     * The same calendar if every working day had these hours, such as {@code 09:00-12:00} and {@code 13:30-18:00}; anything
     * else than ranges in their order is an IllegalArgumentException that says what is wrong.
     */
    public WorkingCalendar with(List<String> hours) {
        return new WorkingCalendar(days.with(Shift.day(hours)));
    }

    /** The same for two calendars only if every due date is the same by both. */
    public String fingerprint() {
        try {
            byte[] words = days.words().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The business day an instant belongs to. */
    public LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    /** When a length that starts then is over. */
    public Instant add(Instant start, Length length) {
        long amount = length.amount();
        ZonedDateTime local = start.atZone(zone());
        return switch (length.unit()) {
            case MINUTES -> start.plus(Duration.ofMinutes(amount));
            case HOURS -> start.plus(Duration.ofHours(amount));
            case DAYS -> local.plusDays(amount).toInstant();
            case WEEKS -> local.plusWeeks(amount).toInstant();
            case MONTHS -> local.plusMonths(amount).toInstant();
            case FULL_DAYS -> endOfDayAfter(local.toLocalDate(), Math.toIntExact(amount));
            case WORKING_MINUTES -> workingTime.add(start, Duration.ofMinutes(amount));
            case WORKING_HOURS -> workingTime.add(start, Duration.ofHours(amount));
            case WORKING_DAYS -> addWorkingDays(start, Math.toIntExact(amount));
        };
    }

    private Instant addWorkingDays(Instant start, int amount) {
        if (amount == 0) {
            return workingTime.add(start, Duration.ZERO);
        }
        ZonedDateTime begin = workingTime.next(start).atZone(zone());
        Instant sameTime = plusWorkingDays(begin.toLocalDate(), amount)
                .atTime(begin.toLocalTime())
                .atZone(zone())
                .toInstant();
        // That day may have other hours than the first one.
        return workingTime.add(sameTime, Duration.ZERO);
    }

    /** How the way from a start to its end is counted, without gaps. */
    public List<Segment> explain(Instant start, Length length) {
        return explain(start, add(start, length), length.unit(), List.of());
    }

    /** The same for a clock that was paused in between: give the due date that resulted. */
    public List<Segment> explain(Instant start, Instant due, Unit unit, List<Pause> pauses) {
        return new Explanation(days).of(start, due, unit.working(), pauses);
    }

    /** What is left of a length at an instant, in the time that counts for it; zero when it is over. */
    public Duration remaining(Instant start, Length length, Instant until) {
        Duration left = counted(until, add(start, length), length.unit());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The due date after a pause: later by exactly the time that would have counted, so nothing is lost or gained. */
    public Instant resume(Instant due, Pause pause, Unit unit) {
        Duration paused = counted(pause.from(), pause.to(), unit);
        if (paused.isZero()) {
            return due;
        }
        return unit.working() ? workingTime.add(due, paused) : due.plus(paused);
    }

    /** The moment at which so many percent of the time to the due date have been used up; 100 is the due date itself. */
    public Instant percent(Instant start, Instant due, Unit unit, int percent) {
        if (percent == 100) {
            return due;
        }
        Duration share =
                counted(start, due, unit).multipliedBy(percent).dividedBy(100).truncatedTo(ChronoUnit.MILLIS);
        return unit.working() ? workingTime.add(start, share) : start.plus(share);
    }

    private Duration counted(Instant from, Instant to, Unit unit) {
        return unit.working() ? workingTime.between(from, to) : Duration.between(from, to);
    }

    /** Working time between two instants; negative if the second one is earlier. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        return workingTime.between(from, to);
    }

    /** Whether the instant lies in working time, the moment of closing included. */
    public boolean isWorkingTime(Instant at) {
        return workingTime.contains(at);
    }

    /** The instant itself if work can begin then, otherwise the next opening. */
    public Instant nextWorkingTime(Instant at) {
        return workingTime.next(at);
    }

    public boolean isWorkingDay(LocalDate date) {
        return days.of(date).isWorkingDay();
    }

    /** Whether the day is listed as closed, be it a weekday or not. */
    public boolean isHoliday(LocalDate date) {
        return days.isHoliday(date);
    }

    /** Whether the holidays of that year are known: of any other it follows the plain week, which may be wrong. */
    public boolean knowsHolidaysOf(LocalDate date) {
        return days.knows(date);
    }

    /** The Nth working day after (before, if negative) a date; for zero the date itself or the first working day after it. */
    public LocalDate plusWorkingDays(LocalDate date, int amount) {
        LocalDate at = date;
        int step = amount < 0 ? -1 : 1;
        for (int left = Math.abs(amount); left > 0; left -= isWorkingDay(at) ? 1 : 0) {
            at = at.plusDays(step);
        }
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** 24:00 of a business day. */
    public Instant dayEnd(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** 24:00 of the Nth calendar day after a date: the end of deadlines such as 两日内. */
    public Instant endOfDayAfter(LocalDate date, int amount) {
        return dayEnd(date.plusDays(amount));
    }
}
