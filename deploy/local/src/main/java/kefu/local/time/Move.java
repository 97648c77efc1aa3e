package kefu.local.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kefu.local.Failure;

/** Reads where the clock shall go: a moment, or a span from where it stands. */
public final class Move {
    private static final Pattern SPAN = Pattern.compile("([+-])(\\d{1,6})(min|s|m|h|d|w|mo|y)");

    private Move() {}

    /** The moment meant by {@code text}, seen from {@code now}; days and longer are counted on the calendar of the zone. */
    public static Instant target(String text, Instant now, ZoneId zone) {
        Matcher span = SPAN.matcher(text);
        try {
            return span.matches() ? shifted(span, now, zone) : moment(text, zone);
        } catch (DateTimeException | ArithmeticException e) {
            throw new Failure(
                    "'" + text + "' is not a time. Say a moment (2024-03-01T10:00:00+08:00, 2024-03-01T10:00,"
                            + " 2024-03-01), a span (+90s +30m +2h +3d +1w +1mo +1y), real or show.",
                    e);
        }
    }

    private static Instant shifted(Matcher span, Instant now, ZoneId zone) {
        int amount = Integer.parseInt(span.group(1) + span.group(2));
        return switch (span.group(3)) {
            case "s" -> now.plus(Duration.ofSeconds(amount));
            case "m", "min" -> now.plus(Duration.ofMinutes(amount));
            case "h" -> now.plus(Duration.ofHours(amount));
            case "d" -> now.atZone(zone).plus(Period.ofDays(amount)).toInstant();
            case "w" -> now.atZone(zone).plus(Period.ofWeeks(amount)).toInstant();
            case "mo" -> now.atZone(zone).plus(Period.ofMonths(amount)).toInstant();
            default -> now.atZone(zone).plus(Period.ofYears(amount)).toInstant();
        };
    }

    private static Instant moment(String text, ZoneId zone) {
        if (text.length() <= "2024-03-01".length()) {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        }
        boolean zoned = text.endsWith("Z") || text.substring(10).matches(".*[+-].*");
        return zoned
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
