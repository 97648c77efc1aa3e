package kefu.platform.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One working range of a day in local time, {@code 09:00-12:00}, in minutes since midnight; 24:00 is the end of the day. */
record Shift(int from, int to) {

    private static final int DAY = 24 * 60;
    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

    Shift {
        if (to > DAY) {
            throw new IllegalArgumentException("a day ends at 24:00");
        }
        if (from >= to) {
            throw new IllegalArgumentException("the range ends before it begins; a shift over midnight is written as"
                    + " two ranges, until 24:00 and from 00:00 of the next day");
        }
    }

    static Shift parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected a range such as 09:00-18:00");
        }
        return new Shift(minutes(parts.group(1), parts.group(2)), minutes(parts.group(3), parts.group(4)));
    }

    /** The ranges of one day in their order. */
    static List<Shift> day(List<String> written) {
        List<Shift> shifts = new ArrayList<>();
        for (String text : written) {
            Shift shift = parse(text);
            if (!shifts.isEmpty() && shift.from < shifts.getLast().to) {
                throw new IllegalArgumentException(text + " begins before the range in front of it has ended");
            }
            shifts.add(shift);
        }
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("a working day needs hours");
        }
        return List.copyOf(shifts);
    }

    ZonedDateTime start(LocalDate date, ZoneId zone) {
        return at(date, from, zone);
    }

    ZonedDateTime end(LocalDate date, ZoneId zone) {
        return at(date, to, zone);
    }

    private static ZonedDateTime at(LocalDate date, int minute, ZoneId zone) {
        return minute == DAY
                ? date.plusDays(1).atStartOfDay(zone)
                : date.atTime(minute / 60, minute % 60).atZone(zone);
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }
}
