package kefu.customer.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import kefu.customer.Findings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * One spelling per telephone number, however it was written: stored as {@code +8613800138000}, so that a caller is found by
 * any spelling; shown without the country code where it is the home country's.
 */
@ApplicationScoped
public class PhoneBook {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    /** The library alone would also read a number out of {@code 138****1234}. */
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9(][0-9 ()./-]{3,38}");

    private final String home;
    private final String homePrefix;

    PhoneBook(@ConfigProperty(name = "kefu.phone.region", defaultValue = "CN") String home) {
        this.home = home;
        this.homePrefix = "+" + NUMBERS.getCountryCodeForRegion(home);
    }

    /** The one spelling, or nothing where it cannot be a telephone number. */
    public Optional<String> find(String written) {
        if (!WRITTEN.matcher(written.strip()).matches()) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = NUMBERS.parse(written, home);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** The one spelling of a field; what is no number becomes a finding. */
    public @Nullable String read(@Nullable String written, String pointer, Findings findings) {
        if (written == null) {
            return null;
        }
        Optional<String> number = find(written);
        findings.require(number.isPresent(), pointer, "phone", "不是有效的电话号码", "Is not a valid telephone number");
        return number.orElse(written);
    }

    /** As people of the home country would write it. */
    public @Nullable String show(@Nullable String number) {
        if (number == null || !number.startsWith(homePrefix)) {
            return number;
        }
        try {
            String national = NUMBERS.format(NUMBERS.parse(number, home), PhoneNumberFormat.NATIONAL);
            return national.replaceAll("[^0-9]", "");
        } catch (NumberParseException impossible) {
            return number;
        }
    }
}
