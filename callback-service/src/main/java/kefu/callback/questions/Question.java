package kefu.callback.questions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kefu.callback.task.CallbackReason;
import kefu.platform.problem.Violation;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One question of a questionnaire and what a valid answer looks like.
 *
 * @param requiredWhen answers to other questions that make this one obligatory, such as effectReached = false
 * @param requiredFor causes of a callback that make this one obligatory
 * @param options the answers to choose from, for a {@link Type#CHOICE}
 */
public record Question(
        String key,
        Text title,
        Type type,
        boolean required,
        @Nullable Map<String, JsonNode> requiredWhen,
        @Nullable List<CallbackReason> requiredFor,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable List<String> options) {

    private static final int LONGEST_TEXT = 4_000;

    /** The forms an answer may take. */
    public enum Type {
        TEXT,
        BOOLEAN,
        INTEGER,
        CHOICE
    }

    public Question {
        if (type == Type.CHOICE && (options == null || options.isEmpty())) {
            throw new IllegalArgumentException("question " + key + " offers a choice without options");
        }
    }

    /** As it is asked in a callback of this cause. */
    Question about(CallbackReason cause) {
        boolean obligatory = required || requiredFor != null && requiredFor.contains(cause);
        return new Question(key, title, type, obligatory, requiredWhen, requiredFor, min, max, options);
    }

    /** What is wrong with this question's answer among all the answers; a missing one counts only at the end. */
    Optional<Violation> fault(JsonNode answers, boolean complete) {
        JsonNode answer = answers.path(key);
        if (answer.isMissingNode() || answer.isNull() || isBlank(answer)) {
            return complete && isObligatory(answers)
                    ? Optional.of(violation("required", "必须回答：" + title.zh(), "Must be answered: " + title.en()))
                    : Optional.empty();
        }
        return switch (type) {
            case TEXT ->
                answer.isTextual() && answer.textValue().length() <= LONGEST_TEXT
                        ? none()
                        : wrong("文字", "a text of at most 4000 characters");
            case BOOLEAN -> answer.isBoolean() ? none() : wrong("是或否", "true or false");
            case INTEGER -> isWithinRange(answer) ? none() : wrong("整数 " + range(), "a whole number " + range());
            case CHOICE ->
                answer.isTextual() && choices().contains(answer.textValue())
                        ? none()
                        : wrong("选项 " + choices(), "one of " + choices());
        };
    }

    private boolean isObligatory(JsonNode answers) {
        return required
                || requiredWhen != null
                        && requiredWhen.entrySet().stream()
                                .allMatch(when -> when.getValue().equals(answers.get(when.getKey())));
    }

    private static boolean isBlank(JsonNode answer) {
        return answer.isTextual() && answer.textValue().isBlank();
    }

    private boolean isWithinRange(JsonNode answer) {
        return answer.isIntegralNumber()
                && answer.canConvertToInt()
                && (min == null || answer.intValue() >= min)
                && (max == null || answer.intValue() <= max);
    }

    private String range() {
        return (min == null ? "" : min.toString()) + "–" + (max == null ? "" : max.toString());
    }

    private List<String> choices() {
        return options == null ? List.of() : options;
    }

    private static Optional<Violation> none() {
        return Optional.empty();
    }

    private Optional<Violation> wrong(String zh, String en) {
        return Optional.of(violation("invalid-answer", "应为" + zh, "Must be " + en));
    }

    private Violation violation(String code, String zh, String en) {
        return new Violation("/answers/" + key, code, Text.of(zh, en));
    }
}
