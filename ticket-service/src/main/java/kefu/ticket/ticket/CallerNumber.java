package kefu.ticket.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kefu.platform.process.form.Field;
import kefu.platform.process.form.FieldType;
import kefu.platform.visibility.Mask;
import org.jspecify.annotations.Nullable;

/** One spelling for a telephone number, E.164, however it was written: so that the same caller is recognised. */
public final class CallerNumber {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "CN";
    private static final String HOME_CODE = "+86";

    private CallerNumber() {}

    /** Empty if it is no number that could be dialled. */
    public static Optional<String> normalised(String written) {
        String plain = written.strip().replaceFirst("(?:ext|转|x|#)\\.?\\s?[0-9]{1,6}$", "");
        if (!plain.matches("\\+?[0-9()\\-–\\s.]{3,24}")) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = NUMBERS.parse(plain, HOME);
            return NUMBERS.isPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.TOO_LONG
                    ? Optional.empty()
                    : Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** {@code 138****1234}. */
    public static String masked(String normalised) {
        String number = normalised.startsWith(HOME_CODE) ? normalised.substring(HOME_CODE.length()) : normalised;
        return Objects.requireNonNull(Mask.NUMBER.of(number));
    }

    /** The number a ticket is about: the first one of its form. */
    static @Nullable String of(JsonNode form, Map<String, Field> fields) {
        return fields.values().stream()
                .filter(field -> field.type() == FieldType.PHONE)
                .map(field -> form.path(field.name()).asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .flatMap(CallerNumber::normalised)
                .orElse(null);
    }
}
