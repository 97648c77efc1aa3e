package kefu.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kefu.platform.identity.OperatorId;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.problem.Violation;
import kefu.platform.text.Text;

/** Turns Bean Validation's findings into one refusal with a pointer, a stable code and words in both languages each. */
final class Violations {

    private Violations() {}

    static Refusal refusal(ConstraintViolationException fault) {
        List<Violation> found = fault.getConstraintViolations().stream()
                .map(Violations::violation)
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
        return CommonProblem.INVALID
                .because("有 " + found.size() + " 处内容不符合要求", found.size() + " thing(s) are not valid")
                .at(found);
    }

    private static Violation violation(ConstraintViolation<?> one) {
        String rule =
                one.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        Map<String, Object> limits = one.getConstraintDescriptor().getAttributes();
        return new Violation(pointer(one.getPropertyPath()), code(rule), words(rule, limits, one.getMessage()));
    }

    private static String code(String rule) {
        return switch (rule) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            default -> rule.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static Text words(String rule, Map<String, Object> limits, String message) {
        return switch (rule) {
            case "NotNull", "NotBlank", "NotEmpty" -> Text.of("必填", "Must be given");
            case "Size" ->
                Text.of(
                        "长度须在 " + limits.get("min") + " 到 " + limits.get("max") + " 之间",
                        "Length must be " + limits.get("min") + " to " + limits.get("max"));
            case "Min", "DecimalMin" ->
                Text.of("不得小于 " + limits.get("value"), "Must be at least " + limits.get("value"));
            case "Max", "DecimalMax" ->
                Text.of("不得大于 " + limits.get("value"), "Must be at most " + limits.get("value"));
            case "Positive" -> Text.of("必须大于零", "Must be greater than zero");
            case "PositiveOrZero" -> Text.of("不得为负", "Must not be negative");
            case "Pattern" -> pattern(String.valueOf(limits.get("regexp")));
            case "Email" -> Text.of("不是有效的电子邮箱", "Is not a valid e-mail address");
            default -> Text.of(message, message);
        };
    }

    private static Text pattern(String wanted) {
        return wanted.equals(OperatorId.PATTERN) ? OperatorId.NONE : Text.of("格式不符：" + wanted, "Must match " + wanted);
    }

    /**
     * {@code register.body.contacts[0].phone} is {@code /contacts/0/phone} and {@code names[1]} is {@code /names/1}; a query
     * parameter is {@code ?name}.
     */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR -> {}
                case PARAMETER -> parameter = node.getName();
                case CONTAINER_ELEMENT -> {
                    if (node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    }
                }
                default -> {
                    if (node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    } else if (node.getKey() != null) {
                        pointer.append('/').append(node.getKey());
                    }
                    if (node.getKind() == ElementKind.PROPERTY) {
                        pointer.append('/').append(node.getName());
                    }
                }
            }
        }
        boolean whole = pointer.isEmpty() && !parameter.isEmpty() && !parameter.equals("body");
        return whole ? "?" + parameter : pointer.toString();
    }
}
