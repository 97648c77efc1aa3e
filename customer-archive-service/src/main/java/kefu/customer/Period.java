package kefu.customer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month, a quarter or a year (日报表, 002-M18 ch4-7; 按月、季、年整理, 003-篇10 6.8), written {@code 2024-03-01}, {@code
 * 2024-03}, {@code 2024-Q1}, {@code 2024}. Rows have ids in the order they were written, so what was written in a period is a
 * range of the primary key.
 *
 * @param until the first day after it
 */
public record Period(String written, LocalDate from, LocalDate until) {

    private static final Pattern WRITTEN =
            Pattern.compile("(20\\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(\\d{2}))?))?");
    private static final int MILLIS_FROM_BIT = 16;

    public static Period asked(String parameter, @Nullable String written) {
        Matcher match = WRITTEN.matcher(written == null ? "" : written);
        if (written == null || !match.matches()) {
            throw unreadable(parameter);
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(3) != null) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(match.group(3)));
            return match.group(4) == null
                    ? of(written, month, 1)
                    : day(parameter, written, month, Integer.parseInt(match.group(4)));
        }
        return match.group(2) == null
                ? of(written, YearMonth.of(year, 1), 12)
                : of(written, YearMonth.of(year, Integer.parseInt(match.group(2)) * 3 - 2), 3);
    }

    /** A month and nothing longer. */
    public static Period month(String parameter, String written) {
        if (!written.matches("\\d{4}-\\d{2}")) {
            throw Asked.unreadable(parameter, "须为月份，如 2024-03", "Must be a month such as 2024-03");
        }
        return asked(parameter, written);
    }

    private static Period day(String parameter, String written, YearMonth month, int number) {
        if (!month.isValidDay(number)) {
            throw unreadable(parameter);
        }
        LocalDate day = month.atDay(number);
        return new Period(written, day, day.plusDays(1));
    }

    private static RuntimeException unreadable(String parameter) {
        return Asked.unreadable(
                parameter,
                "须为日、月、季或年，如 2024-03-01、2024-03、2024-Q1、2024",
                "Must be a day, a month, a quarter or a year: 2024-03-01, 2024-03, 2024-Q1, 2024");
    }

    private static Period of(String written, YearMonth first, int months) {
        return new Period(written, first.atDay(1), first.plusMonths(months).atDay(1));
    }

    /** No row of the period has a smaller id. */
    public UUID firstId(BusinessDay day) {
        return smallest(from, day);
    }

    /** No row of the period has this id or a greater one. */
    public UUID idAfter(BusinessDay day) {
        return smallest(until, day);
    }

    private static UUID smallest(LocalDate on, BusinessDay day) {
        return new UUID(day.startOf(on).toEpochMilli() << MILLIS_FROM_BIT, 0);
    }
}
