package kefu.ticket.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.ticket.ticket.Priority;
import org.jspecify.annotations.Nullable;

/** Reads the filters of a list from the address and says which one cannot be meant. */
final class FilterValues {

    private static final int LONGEST = 128;

    private FilterValues() {}

    static Optional<String> text(@Nullable String given, String pointer) {
        if (given != null && (given.isBlank() || given.length() > LONGEST)) {
            throw invalid(pointer, "须为 1 到 128 个字符", "Must have 1 to 128 characters");
        }
        return Optional.ofNullable(given);
    }

    /** The name of a process or a state; there are none in other letters. */
    static Optional<String> code(@Nullable String given, String pointer) {
        if (given != null && !given.matches("[A-Za-z0-9_.-]{1,64}")) {
            throw invalid(pointer, "只能包含字母、数字、点、横线和下划线", "Has letters, digits, dots, dashes and underscores only");
        }
        return Optional.ofNullable(given);
    }

    static Optional<byte[]> id(@Nullable String given, String pointer) {
        try {
            return Optional.ofNullable(given).map(UUID::fromString).map(Columns::bytes);
        } catch (IllegalArgumentException e) {
            throw invalid(pointer, "不是有效的 id", "Is not an id");
        }
    }

    static Optional<Boolean> flag(@Nullable String given, String pointer) {
        if (given != null && !given.equals("true") && !given.equals("false")) {
            throw invalid(pointer, "须为 true 或 false", "Must be true or false");
        }
        return Optional.ofNullable(given).map(Boolean::valueOf);
    }

    static Optional<Instant> instant(@Nullable String given, String pointer) {
        try {
            return Optional.ofNullable(given)
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw invalid(pointer, "须为带时区的时间，例如 2026-03-01T10:00:00+08:00", "Must be a moment with offset");
        }
    }

    static Optional<List<String>> search(@Nullable String typed) {
        return Optional.ofNullable(typed).map(SearchText::words);
    }

    static Optional<Integer> urgency(@Nullable String given) {
        return Optional.ofNullable(given)
                .map(text -> Priority.parse(text, "?priority").urgency());
    }

    static Optional<Order> sort(@Nullable String given) {
        return switch (given) {
            case null -> Optional.empty();
            case "created" -> Optional.of(Order.CREATED);
            case "priority" -> Optional.of(Order.PRIORITY);
            case "due" -> Optional.of(Order.DUE);
            default -> throw invalid("?sort", "可选: created, priority, due", "One of created, priority, due");
        };
    }

    private static Refusal invalid(String pointer, String zh, String en) {
        return CommonProblem.INVALID
                .because("筛选条件不正确", "A filter cannot be meant")
                .at(pointer, "invalid", zh, en);
    }
}
