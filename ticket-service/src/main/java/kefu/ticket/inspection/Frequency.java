package kefu.ticket.inspection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many rounds a day or a month. */
record Frequency(int times, Period per) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]?) a (day|month)");

    /** What they are counted in. */
    enum Period {
        DAY,
        MONTH
    }

    static Frequency of(String kind, String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("kefu.inspections.rounds." + kind
                    + " must be such as '2 a day' or '1 a month', not '" + text + "'");
        }
        Period per = written.group(2).equals("day") ? Period.DAY : Period.MONTH;
        return new Frequency(Integer.parseInt(written.group(1)), per);
    }
}
