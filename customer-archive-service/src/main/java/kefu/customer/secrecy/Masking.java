package kefu.customer.secrecy;

import org.jspecify.annotations.Nullable;

/** How values look to those who may not see them: {@code 138****1234}, {@code z***@example.com}. */
public final class Masking {

    private static final int HEAD = 3;
    private static final int TAIL = 4;
    private static final String STARS = "****";

    private Masking() {}

    /** Keeps three characters in front and four behind; of short values less, so that the middle stays hidden. */
    public static @Nullable String number(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.length() > HEAD + TAIL + 2) {
            return value.substring(0, HEAD) + STARS + value.substring(value.length() - TAIL);
        }
        return STARS + value.substring(Math.max(0, value.length() - 2));
    }

    public static @Nullable String email(@Nullable String value) {
        if (value == null) {
            return null;
        }
        int at = value.indexOf('@');
        return at < 1 ? STARS : value.substring(0, 1) + "***" + value.substring(at);
    }

    /** Free text that may hold an address or a telephone number is not shown at all. */
    public static @Nullable String text(@Nullable String value) {
        return value == null ? null : STARS;
    }
}
