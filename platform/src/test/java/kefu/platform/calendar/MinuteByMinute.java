package kefu.platform.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;

/** The slow way to count working time, written without looking at the quick one: ask the wall clock every minute. */
final class MinuteByMinute {

    private static final Set<String> CHINA_OPEN_SUNDAYS = Set.of("2024-04-28", "2024-05-11");

    private MinuteByMinute() {}

    static Instant add(WorkingCalendar calendar, Instant start, int minutes) {
        Instant at = start;
        int left = minutes;
        while (left > 0 || !isOpen(calendar, at) && !isOpen(calendar, at.minusSeconds(60))) {
            left -= isOpen(calendar, at) ? 1 : 0;
            at = at.plus(Duration.ofMinutes(1));
        }
        return at;
    }

    /** Whether the minute that begins then is worked. */
    private static boolean isOpen(WorkingCalendar calendar, Instant minute) {
        LocalDateTime wall = LocalDateTime.ofInstant(minute, calendar.zone());
        if (calendar == Calendars.NEW_YORK) {
            return true;
        }
        if (calendar == Calendars.CHINA) {
            return calendar.isWorkingDay(wall.toLocalDate()) && between(wall, 540, 1080);
        }
        return calendar == Calendars.LUNCH ? lunch(wall) : berlin(wall);
    }

    private static boolean lunch(LocalDateTime wall) {
        String date = wall.toLocalDate().toString();
        boolean holiday = date.compareTo("2024-05-01") >= 0 && date.compareTo("2024-05-05") <= 0;
        boolean weekday = wall.getDayOfWeek().getValue() <= 5 && !holiday;
        return (weekday || CHINA_OPEN_SUNDAYS.contains(date)) && (between(wall, 540, 720) || between(wall, 810, 1080));
    }

    private static boolean berlin(LocalDateTime wall) {
        String date = wall.toLocalDate().toString();
        if (Set.of("2024-01-01", "2024-12-25", "2024-12-26").contains(date)) {
            return false;
        }
        boolean later = date.compareTo("2025-07-01") >= 0;
        if (wall.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return later ? between(wall, 600, 720) : between(wall, 540, 780);
        }
        if (wall.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        return later ? between(wall, 450, 930) : between(wall, 480, 750) || between(wall, 780, 1020);
    }

    private static boolean between(LocalDateTime wall, int from, int to) {
        int minute = wall.getHour() * 60 + wall.getMinute();
        return minute >= from && minute < to;
    }
}
