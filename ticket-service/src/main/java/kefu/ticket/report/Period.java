package kefu.ticket.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kefu.platform.calendar.WorkingCalendar;
import kefu.ticket.listing.Ask;
import org.jspecify.annotations.Nullable;

/**
 * The business days a report is about, both included.
 *
 * @param asOf nothing that happened later is counted, so the report can be drawn up again
 */
record Period(LocalDate from, LocalDate to, Instant asOf) {

    private static final long LONGEST = 366;

    /** Reads what was asked for. */
    @ApplicationScoped
    static class Reader {

        private final WorkingCalendar calendar;
        private final Clock clock;

        Reader(WorkingCalendar calendar, Clock clock) {
            this.calendar = calendar;
            this.clock = clock;
        }

        /** Today if no day is named. */
        Period day(@Nullable String date, @Nullable String asOf) {
            LocalDate day = Objects.requireNonNullElseGet(Ask.day("date", date), this::today);
            return new Period(day, day, asOf(asOf));
        }

        Period month(@Nullable String month, @Nullable String asOf) {
            try {
                YearMonth wanted = month == null ? YearMonth.from(today()) : YearMonth.parse(month);
                if (wanted.getYear() >= 1990 && wanted.getYear() < 2200) {
                    return new Period(wanted.atDay(1), wanted.atEndOfMonth(), asOf(asOf));
                }
            } catch (DateTimeException notAMonth) {
                // Refused below like a month nobody can mean.
            }
            throw Ask.wrong("month", "应为月份，例如 2024-03", "Must be a month such as 2024-03");
        }

        Period week(@Nullable String week, @Nullable String asOf) {
            try {
                LocalDate monday = week == null
                        ? today().with(DayOfWeek.MONDAY)
                        : LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                if (monday.getYear() >= 1990 && monday.getYear() < 2200) {
                    return new Period(monday, monday.plusDays(6), asOf(asOf));
                }
            } catch (DateTimeException notAWeek) {
                // Refused below like a week nobody can mean.
            }
            throw Ask.wrong("week", "应为周，例如 2024-W10", "Must be a week such as 2024-W10");
        }

        Period between(@Nullable String from, @Nullable String to, @Nullable String asOf) {
            Instant asked = asOf(asOf);
            LocalDate first = Ask.day("from", from);
            LocalDate last = Ask.day("to", to);
            if (first == null || last == null) {
                throw Ask.wrong(first == null ? "from" : "to", "请给出日期", "Name the date");
            }
            if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST) {
                throw Ask.wrong("to", "须在 from 之后一年以内", "Must follow from within a year");
            }
            return new Period(first, last, asked);
        }

        private Instant asOf(@Nullable String given) {
            Instant now = clock.instant();
            Instant asked = Objects.requireNonNullElse(Ask.moment("asOf", given), now);
            if (asked.isAfter(now)) {
                throw Ask.wrong("asOf", "不能晚于现在", "Cannot lie in the future");
            }
            return asked;
        }

        private LocalDate today() {
            return calendar.dateOf(clock.instant());
        }
    }
}
