package kefu.ticket.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the filters of a list; a value that means nothing, or a combination no index answers, is refused and never ignored. */
public final class Ask {

    private static final int LONGEST = 64;

    private Ask() {}

    public static @Nullable UUID id(String name, @Nullable String given) {
        if (given == null) {
            return null;
        }
        // UUID.fromString would also accept shortened groups.
        if (!given.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw wrong(name, "应为 UUID", "Must be a UUID");
        }
        return UUID.fromString(given);
    }

    public static @Nullable String text(String name, @Nullable String given) {
        if (given != null && (given.isBlank() || given.length() > LONGEST)) {
            throw wrong(name, "须为 1 到 64 个字符", "Must have 1 to 64 characters");
        }
        return given;
    }

    public static @Nullable Boolean flag(String name, @Nullable String given) {
        return switch (given) {
            case null -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw wrong(name, "只能取 true 或 false", "Must be true or false");
        };
    }

    public static <E extends Enum<E>> @Nullable String oneOf(String name, @Nullable String given, Class<E> type) {
        if (given != null
                && Arrays.stream(type.getEnumConstants())
                        .noneMatch(known -> known.name().equals(given))) {
            String known = Arrays.toString(type.getEnumConstants());
            throw wrong(name, "只能取 " + known, "Must be one of " + known);
        }
        return given;
    }

    public static @Nullable LocalDate day(String name, @Nullable String given) {
        if (given == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(given);
            if (day.getYear() >= 1990 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // Refused below like a day nobody can mean.
        }
        throw wrong(name, "应为日期，例如 2024-03-01", "Must be a date such as 2024-03-01");
    }

    public static @Nullable Instant moment(String name, @Nullable String given) {
        try {
            return given == null ? null : OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException notAMoment) {
            throw wrong(name, "应为带时区的时间，例如 2024-03-01T18:00:00+08:00", "Must be a moment with offset");
        }
    }

    /** Refuses filters that no index answers together. */
    @SafeVarargs
    public static void together(Set<String> asked, Set<String>... served) {
        if (asked.isEmpty() || Arrays.asList(served).contains(asked)) {
            return;
        }
        Collection<String> known = Arrays.stream(served)
                .map(names -> String.join("+", names.stream().sorted().toList()))
                .toList();
        Refusal refusal = CommonProblem.INVALID
                .because("这些筛选条件不能同时使用", "These filters do not go together")
                .with("combinations", known);
        asked.forEach(name -> refusal.at("?" + name, "combination", "不能与其他条件同时使用", "Does not go with the others"));
        throw refusal;
    }

    public static Refusal wrong(String name, String zh, String en) {
        return CommonProblem.INVALID
                .because("查询参数不正确", "A query parameter is not valid")
                .at("?" + name, "invalid", zh, en);
    }
}
