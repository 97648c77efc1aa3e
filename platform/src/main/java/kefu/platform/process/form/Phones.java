package kefu.platform.process.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a number can be dialled: mobiles and landlines by the numbering plan, local numbers without area code, and the
 * service numbers of mainland China (400…, 95xxx, 12345).
 */
final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern WRITTEN =
            Pattern.compile("(\\+?[0-9()\\-–\\s.]{5,24})(?:(?:ext|转|x|#)\\.?\\s?[0-9]{1,6})?");
    private static final Pattern SERVICE = Pattern.compile("(?:[48]00[0-9]{7}|9[56][0-9]{3,6}|1[02][0-9]{3,4})");

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86[- ]?)?1[0-9]{10}");

    private Phones() {}

    static boolean canBeDialled(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return false;
        }
        String number = written.group(1).strip();
        if (SERVICE.matcher(number.replaceAll("[^0-9]", "")).matches()) {
            return true;
        }
        try {
            PhoneNumber parsed = NUMBERS.parse(number, "CN");
            if (MOBILE.matcher(number).matches()) {
                return NUMBERS.isValidNumber(parsed);
            }
            ValidationResult result = NUMBERS.isPossibleNumberWithReason(parsed);
            return result == ValidationResult.IS_POSSIBLE || result == ValidationResult.IS_POSSIBLE_LOCAL_ONLY;
        } catch (NumberParseException e) {
            return false;
        }
    }
}
