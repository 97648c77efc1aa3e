package kefu.platform.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take, in the words of a manual: {@code 30 minutes}, {@code 24 hours}, {@code 3 working days}. What
 * a unit means is said at {@link Unit}; when it ends is for {@link WorkingCalendar} to say.
 */
public record Length(long amount, Unit unit) {

    private static final long MOST = 1_000_000;
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,7}) ((?:working |full )?(?:minute|hour|day|week|month))s?");

    /** The units of the manuals. Only the working ones stand still outside working hours. */
    public enum Unit {
        /** Elapsed time (分钟). */
        MINUTES,
        /** Elapsed time (小时). */
        HOURS,
        /** The same clock time so many calendar days later (日). */
        DAYS,
        /** The same clock time so many times seven days later (周). */
        WEEKS,
        /** The same day of the month and clock time, clipped to the end of a shorter month (月). */
        MONTHS,
        /** Calendar days of which the last one counts to its end, 24:00 (两日内). */
        FULL_DAYS,
        /** Minutes in which work is done. */
        WORKING_MINUTES,
        /** Hours in which work is done (工作小时). */
        WORKING_HOURS,
        /** The same clock time on the Nth working day (工作日). */
        WORKING_DAYS;

        /** Whether only working time counts. */
        public boolean working() {
            return this == WORKING_MINUTES || this == WORKING_HOURS || this == WORKING_DAYS;
        }
    }

    public Length {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("A length is between 0 and " + MOST + ", not " + amount);
        }
    }

    public static Length of(long amount, Unit unit) {
        return new Length(amount, unit);
    }

    /** Reads {@code 3 working days}, {@code 1 month}, {@code 2 full days}; singular and plural alike. */
    @JsonCreator
    public static Length parse(String text) {
        Matcher words = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!words.matches()) {
            throw unreadable(text);
        }
        try {
            String unit = words.group(2).replace(' ', '_').toUpperCase(Locale.ROOT) + "S";
            return new Length(Long.parseLong(words.group(1)), Unit.valueOf(unit));
        } catch (IllegalArgumentException e) {
            throw unreadable(text);
        }
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "Not a length: '" + text + "'; expected for example '30 minutes', '24 hours',"
                        + " '2 days', '2 full days', '1 week', '1 month', '12 working hours' or '3 working days'");
    }

    @JsonValue
    @Override
    public String toString() {
        String unitName = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount + " " + (amount == 1 ? unitName.substring(0, unitName.length() - 1) : unitName);
    }
}
