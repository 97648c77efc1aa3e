package kefu.platform.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import kefu.platform.money.Money;
import kefu.platform.problem.Violation;
import kefu.platform.text.Text;

/** What a schema cannot say: a blank is no answer, a phone number can be dialled, a date is of this age, an amount is one. */
final class FieldRules {

    /** What ends a text early, and half a character. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private FieldRules() {}

    static void check(Map<String, Field> fields, JsonNode form, String at, List<Violation> violations) {
        fields.forEach((name, field) -> {
            JsonNode value = form.path(name);
            if (!value.isMissingNode()) {
                check(field, value, at + "/" + name, violations);
            }
        });
    }

    private static void check(Field field, JsonNode value, String at, List<Violation> violations) {
        switch (field.type()) {
            case STRING, TEXT -> notBlank(field, value, at, violations);
            case PHONE -> phone(value, at, violations);
            case DATE -> date(value, at, violations);
            case DATE_TIME -> dateTime(value, at, violations);
            case MONEY -> money(field, value, at, violations);
            case OBJECT -> check(field.properties(), value, at, violations);
            case LIST -> {
                for (int i = 0; value.isArray() && i < value.size(); i++) {
                    check(Objects.requireNonNull(field.items()), value.get(i), at + "/" + i, violations);
                }
            }
            case OPERATOR, INTEGER, DECIMAL, BOOLEAN, EMAIL, ENUM -> {}
        }
    }

    private static void notBlank(Field field, JsonNode value, String at, List<Violation> violations) {
        if (field.required() && value.isTextual() && value.textValue().isBlank()) {
            violations.add(new Violation(at, "blank", Text.of("不能为空白", "must not be blank")));
        }
        if (value.isTextual() && UNSTORABLE.matcher(value.textValue()).find()) {
            violations.add(new Violation(at, "characters", Text.of("含有不允许的字符", "has a character that is not allowed")));
        }
    }

    private static void phone(JsonNode value, String at, List<Violation> violations) {
        if (value.isTextual() && !Phones.canBeDialled(value.textValue())) {
            violations.add(new Violation(at, "phone", Text.of("电话号码不正确", "is not a phone number")));
        }
    }

    private static void date(JsonNode value, String at, List<Violation> violations) {
        try {
            if (value.isTextual()) {
                year(LocalDate.parse(value.textValue()).getYear(), at, violations);
            }
        } catch (DateTimeException alreadySaidByTheSchema) {
            // The format is reported there.
        }
    }

    private static void dateTime(JsonNode value, String at, List<Violation> violations) {
        try {
            if (value.isTextual()) {
                year(OffsetDateTime.parse(value.textValue()).getYear(), at, violations);
            }
        } catch (DateTimeException e) {
            // RFC 3339 allows leap seconds and lower-case letters, which no clock of ours can tell.
            if (violations.stream().noneMatch(violation -> violation.pointer().equals(at))) {
                violations.add(new Violation(at, "date-time", Text.of("时间不正确", "is not a moment in time")));
            }
        }
    }

    private static void year(int year, String at, List<Violation> violations) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            violations.add(new Violation(
                    at, "absurd-date", Text.of("年份须在 1900 至 2200 之间", "has a year that is not between 1900 and 2200")));
        }
    }

    private static void money(Field field, JsonNode value, String at, List<Violation> violations) {
        String amount = value.path("amount").asText("");
        try {
            BigDecimal exact =
                    Money.of(amount, value.path("currency").asText("")).amount();
            BigDecimal min = Objects.requireNonNullElse(field.bounds().min(), BigDecimal.ZERO);
            BigDecimal max = field.bounds().max();
            if (exact.compareTo(min) < 0 || max != null && exact.compareTo(max) > 0) {
                violations.add(new Violation(
                        at + "/amount", "out-of-range", Text.of("金额超出允许范围", "is not within the allowed amounts")));
            }
        } catch (IllegalArgumentException e) {
            if (violations.stream().noneMatch(violation -> violation.pointer().startsWith(at))) {
                violations.add(new Violation(at, "money", Text.of("金额不正确", "is not an amount of money")));
            }
        }
    }
}
