package kefu.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;

/** Turns what Jackson found into a refusal that points at the field: 400 where it is no JSON, 422 where it means nothing. */
final class JsonFaults {

    private static final int LONGEST_REASON = 300;

    private JsonFaults() {}

    static Refusal refusal(JsonProcessingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                invalid(unknown, "unknown-field", "未知字段", "There is no such field")
                        .with(
                                "known",
                                unknown.getKnownPropertyIds() == null ? List.of() : unknown.getKnownPropertyIds());
            case InvalidFormatException wrong
            when wrong.getTargetType() != null && wrong.getTargetType().isEnum() -> {
                String values = Arrays.stream(wrong.getTargetType().getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
                yield invalid(wrong, "unknown-value", "只能取：" + values, "Must be one of " + values);
            }
            case ValueInstantiationException refused when refused.getCause() instanceof Refusal precise -> precise;
            case ValueInstantiationException refused -> invalid(refused, "invalid-value", "取值无效", causeOf(refused));
            case MismatchedInputException trailing
            when trailing.getPath().isEmpty() && trailing.getOriginalMessage().startsWith("Trailing token") ->
                unreadable(fault);
            case MismatchedInputException wrong -> invalid(wrong, "wrong-type", "类型不符", "Must be " + wanted(wrong));
            case JsonMappingException beyond
            when beyond.getCause() instanceof InputCoercionException
                    && !beyond.getPath().isEmpty() ->
                invalid(beyond, "wrong-type", "数值超出范围", "The number is out of range");
            case JsonMappingException broken when broken.getCause() instanceof IOException -> unreadable(fault);
            case JsonMappingException other
            when !other.getPath().isEmpty() -> invalid(other, "invalid-value", "取值无效", "The value cannot be read");
            default -> unreadable(fault);
        };
    }

    private static Refusal unreadable(JsonProcessingException fault) {
        var where = fault.getLocation();
        String place = where == null ? "" : " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")";
        return CommonProblem.MALFORMED.because("请求体不是有效的 JSON" + place, "The body is not valid JSON" + place);
    }

    private static Refusal invalid(JsonMappingException fault, String code, String zh, String en) {
        return CommonProblem.INVALID
                .because("请求体中有无效内容", "The body has something invalid")
                .at(pointer(fault), code, zh, en);
    }

    private static String causeOf(Throwable fault) {
        String fallback = "The value cannot be accepted";
        String reason = fault.getCause() instanceof IllegalArgumentException ours ? ours.getMessage() : null;
        // It may quote what was sent, and that may be long.
        return reason == null || reason.length() > LONGEST_REASON ? fallback : reason;
    }

    private static String wanted(MismatchedInputException wrong) {
        Class<?> type = wrong.getTargetType();
        return type == null ? "another type" : "a valid " + type.getSimpleName();
    }

    static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() != null
                        ? step.getFieldName().replace("~", "~0").replace("/", "~1")
                        : Integer.toString(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }
}
