package kefu.platform.visibility;

import org.jspecify.annotations.Nullable;

/** How values look to those who may not see them: {@code 138****1234}, {@code z***@example.com}, {@code 王**}. */
public enum Mask {
    /** Telephone and identity numbers: three characters in front and four behind; of short ones less. */
    NUMBER {
        @Override
        String masked(String value) {
            return value.length() > HEAD + TAIL + LEAST_HIDDEN
                    ? value.substring(0, HEAD) + STARS + value.substring(value.length() - TAIL)
                    : STARS + value.substring(Math.max(0, value.length() - LEAST_HIDDEN));
        }
    },
    /** The first character and the domain. */
    EMAIL {
        @Override
        String masked(String value) {
            int at = value.indexOf('@');
            return at < 1 ? STARS : value.substring(0, 1) + "***" + value.substring(at);
        }
    },
    /** The first character, such as the family name. */
    NAME {
        @Override
        String masked(String value) {
            return value.isEmpty() ? "**" : Character.toString(value.codePointAt(0)) + "**";
        }
    },
    /** Free text that may hold anything is not shown at all. */
    TEXT {
        @Override
        String masked(String value) {
            return STARS;
        }
    };

    private static final int HEAD = 3;
    private static final int TAIL = 4;
    private static final int LEAST_HIDDEN = 2;
    private static final String STARS = "****";

    /** The value as it looks masked; what is not there stays so. */
    public @Nullable String of(@Nullable String value) {
        return value == null ? null : masked(value);
    }

    abstract String masked(String value);
}
