package kefu.ticket.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A share of a whole, to four digits. */
final class Rate {

    private static final int DIGITS = 4;

    private Rate() {}

    /** Nothing of nothing is no rate. */
    static @Nullable BigDecimal of(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_EVEN);
    }
}
