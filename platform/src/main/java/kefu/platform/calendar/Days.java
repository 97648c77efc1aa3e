package kefu.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kefu.platform.calendar.Segment.Kind;
import org.jboss.logging.Logger;

/**
 * Every day of the calendar, a year worked out at a time and kept. A year nobody listed holidays for follows the plain week,
 * and says so once in the log, because deadlines in it may be wrong.
 */
final class Days {

    private static final Logger LOG = Logger.getLogger(Days.class);

    private final ZoneId zone;
    private final List<WeekHours> versions;
    private final SpecialDays special;
    private final Map<Integer, List<Day>> years = new ConcurrentHashMap<>();

    /** The versions in the order of their dates; the first one also holds for everything before. */
    Days(ZoneId zone, List<WeekHours> versions, SpecialDays special) {
        this.zone = zone;
        this.versions = List.copyOf(versions);
        this.special = special;
    }

    Days with(Set<LocalDate> holidays, Set<LocalDate> workdays) {
        return new Days(zone, versions, special.with(holidays, workdays));
    }

    Days with(List<Shift> hours) {
        return new Days(
                zone, versions.stream().map(version -> version.with(hours)).toList(), special);
    }

    ZoneId zone() {
        return zone;
    }

    /** Everything a due date depends on, always in the same words. */
    String words() {
        String weeks = versions.stream().map(WeekHours::words).collect(Collectors.joining(";"));
        return zone + ";" + weeks + ";" + special.words();
    }

    Day of(LocalDate date) {
        return years.computeIfAbsent(date.getYear(), this::year).get(date.getDayOfYear() - 1);
    }

    Day of(Instant instant) {
        return of(LocalDate.ofInstant(instant, zone));
    }

    boolean isHoliday(LocalDate date) {
        return special.closed().contains(date);
    }

    boolean knows(LocalDate date) {
        return special.years().contains(Year.from(date));
    }

    Day after(Day day) {
        return of(day.date().plusDays(1));
    }

    private List<Day> year(int number) {
        Year year = Year.of(number);
        if (!special.years().contains(year)) {
            LOG.warnf("The working calendar lists no holidays for %s: deadlines in it follow the plain week", year);
        }
        List<Day> days = new ArrayList<>(year.length());
        for (int day = 1; day <= year.length(); day++) {
            days.add(day(year.atDay(day)));
        }
        return List.copyOf(days);
    }

    private Day day(LocalDate date) {
        Instant begin = date.atStartOfDay(zone).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
        if (special.closed().contains(date)) {
            return Day.of(date, begin, end, List.of(), Kind.HOLIDAY);
        }
        WeekHours hours = validOn(date);
        List<Shift> shifts = special.open().contains(date) ? hours.usual() : hours.on(date.getDayOfWeek());
        List<Segment> working = new ArrayList<>();
        Instant free = begin;
        for (Shift shift : shifts) {
            // In the night clocks go forward two ranges may run into each other; no minute counts twice.
            Instant from = later(free, shift.start(date, zone).toInstant());
            Instant to = shift.end(date, zone).toInstant();
            if (from.isBefore(to)) {
                working.add(new Segment(from, to, Kind.WORKING));
                free = to;
            }
        }
        return Day.of(date, begin, end, working, Kind.CLOSED);
    }

    private WeekHours validOn(LocalDate date) {
        WeekHours valid = versions.getFirst();
        for (WeekHours version : versions) {
            if (!version.validFrom().isAfter(date)) {
                valid = version;
            }
        }
        return valid;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
