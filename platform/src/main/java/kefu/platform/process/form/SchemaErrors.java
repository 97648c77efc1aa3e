package kefu.platform.process.form;

import com.networknt.schema.Error;
import kefu.platform.identity.OperatorId;
import kefu.platform.problem.Violation;
import kefu.platform.text.Text;

/** Says a schema error in both languages, with a stable code and a pointer to the very field. */
final class SchemaErrors {

    private SchemaErrors() {}

    static Violation violation(Error error) {
        String at = "/form" + error.getInstanceLocation();
        String argument = argument(error);
        return switch (error.getKeyword()) {
            case "required" -> new Violation(child(at, error), "required", Text.of("必填", "is required"));
            case "additionalProperties" ->
                new Violation(child(at, error), "unknown-field", Text.of("未知字段", "is not a field of this form"));
            case "type" -> new Violation(at, "type", Text.of("类型不正确", error.getMessage()));
            case "enum" -> new Violation(at, "enum", Text.of("取值须为其中之一:" + argument, "must be one of " + argument));
            case "maxLength" ->
                new Violation(
                        at,
                        "too-long",
                        Text.of("最多 " + argument + " 个字符", "has more than " + argument + " characters"));
            case "minLength" ->
                new Violation(
                        at,
                        "too-short",
                        Text.of("至少 " + argument + " 个字符", "has less than " + argument + " characters"));
            case "minimum" ->
                new Violation(at, "too-small", Text.of("不得小于 " + argument, "must be at least " + argument));
            case "maximum" ->
                new Violation(at, "too-large", Text.of("不得大于 " + argument, "must be at most " + argument));
            case "minItems" ->
                new Violation(at, "too-few", Text.of("至少 " + argument + " 项", "needs at least " + argument + " items"));
            case "maxItems" ->
                new Violation(at, "too-many", Text.of("最多 " + argument + " 项", "has more than " + argument + " items"));
            case "format" -> format(at, argument);
            case "pattern" -> pattern(at, argument, error.getMessage());
            default -> new Violation(at, error.getKeyword(), Text.of("不符合要求", error.getMessage()));
        };
    }

    private static Violation pattern(String at, String wanted, String message) {
        return new Violation(
                at, "pattern", wanted.equals(FormSchema.OPERATOR) ? OperatorId.NONE : Text.of("不符合要求", message));
    }

    private static Violation format(String at, String format) {
        return switch (format) {
            case "date" -> new Violation(at, "date", Text.of("须为日期,如 2026-03-01", "must be a date such as 2026-03-01"));
            case "date-time" ->
                new Violation(
                        at,
                        "date-time",
                        Text.of(
                                "须为带时区的时间,如 2026-03-01T10:00:00+08:00",
                                "must be a time with offset such as 2026-03-01T10:00:00+08:00"));
            case "email" -> new Violation(at, "email", Text.of("邮箱地址不正确", "is not an e-mail address"));
            default -> new Violation(at, "format", Text.of("格式不正确", "does not have the format " + format));
        };
    }

    private static String child(String at, Error error) {
        return at + "/" + error.getProperty().replace("~", "~0").replace("/", "~1");
    }

    private static String argument(Error error) {
        Object[] arguments = error.getArguments();
        return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
    }
}
