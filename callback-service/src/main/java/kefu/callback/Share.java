package kefu.callback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole as reports tell it: rounded down, so that nothing looks reached that is not; of nothing there is none. */
public final class Share {

    private static final int DECIMALS = 6;

    private Share() {}

    public static @Nullable BigDecimal of(long part, long whole) {
        if (whole == 0) {
            return null;
        }
        BigDecimal shown = BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
