package kefu.billing.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; what cannot be read is refused by name instead of being taken for an unknown address. */
public final class Ask {

    private static final int UUID_LENGTH = 36;

    private Ask() {}

    public static @Nullable UUID id(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == UUID_LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException notAnId) {
            // answered below
        }
        throw unreadable(name, "必须为 UUID", "Must be a UUID");
    }

    public static @Nullable LocalDate date(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw unreadable(name, "必须为日期，例如 2024-03-22", "Must be a date such as 2024-03-22");
        }
    }

    public static LocalDate dateNeeded(String name, @Nullable String text) {
        LocalDate date = date(name, text);
        if (date == null) {
            throw unreadable(name, "必填，例如 2024-03-22", "Required, for example 2024-03-22");
        }
        return date;
    }

    public static YearMonth monthNeeded(String name, @Nullable String text) {
        try {
            return YearMonth.parse(text == null ? "" : text);
        } catch (DateTimeParseException notAMonth) {
            throw unreadable(name, "必填，例如 2024-03", "Required, for example 2024-03");
        }
    }

    public static @Nullable Boolean flag(String name, @Nullable String text) {
        return switch (text) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable(name, "必须为 true 或 false", "Must be true or false");
        };
    }

    public static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Arrays.toString(type.getEnumConstants());
                    return unreadable(name, "必须为 " + known + " 之一", "Must be one of " + known);
                });
    }

    private static Refusal unreadable(String name, String zh, String en) {
        return CommonProblem.INVALID
                .because("查询参数 " + name + " 无法识别", "The query parameter " + name + " cannot be read")
                .at("?" + name, "unreadable", zh, en);
    }
}
