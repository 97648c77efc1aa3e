package kefu.callback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import kefu.callback.schedule.BusinessDays;
import kefu.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** Reads what filters say; a value that means nothing is refused, never ignored. */
public final class Queries {

    private Queries() {}

    public static @Nullable UUID id(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        // UUID.fromString would also accept shortened groups.
        if (!value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw wrong(name, "应为 UUID", "Must be a UUID");
        }
        return UUID.fromString(value);
    }

    public static <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(value))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Arrays.toString(type.getEnumConstants());
                    return wrong(name, "只能取：" + known, "Must be one of " + known);
                });
    }

    public static @Nullable Boolean flag(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw wrong(name, "只能取 true 或 false", "Must be true or false");
        };
    }

    public static @Nullable LocalDate day(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= 1900 && day.getYear() < 2300) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // Refused below like a day outside the range.
        }
        throw wrong(name, "应为日期，如 2024-03-11", "Must be a date such as 2024-03-11");
    }

    /** A month, which must be named. */
    public static YearMonth month(String name, @Nullable String value) {
        try {
            YearMonth month = YearMonth.parse(value == null ? "" : value);
            if (month.getYear() >= 1900 && month.getYear() < 2300) {
                return month;
            }
        } catch (DateTimeParseException notAMonth) {
            // Refused below like a month outside the range.
        }
        throw wrong(name, "必填，应为月份，如 2024-03", "Required, a month such as 2024-03");
    }

    /** A moment, or a business date, which stands for its beginning. */
    public static @Nullable Instant momentOrDay(String name, @Nullable String value, BusinessDays days) {
        if (value == null) {
            return null;
        }
        if (value.length() == 10) {
            LocalDate day = day(name, value);
            return day == null ? null : days.startOf(day);
        }
        try {
            Instant moment = OffsetDateTime.parse(value).toInstant();
            return Queries.day(name, days.on(moment).toString()) == null ? null : moment;
        } catch (DateTimeParseException notAMoment) {
            throw wrong(name, "应为时间或日期", "Must be a moment such as 2024-03-11T00:00:00+08:00, or a date");
        }
    }

    private static RuntimeException wrong(String name, String zh, String en) {
        return CommonProblem.INVALID
                .because("查询参数无效", "A query parameter is not valid")
                .at("?" + name, "invalid-value", zh, en);
    }
}
