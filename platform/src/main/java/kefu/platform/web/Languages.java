package kefu.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Picks Chinese or English by {@code Accept-Language}; without a wish it is Chinese, the language of the manuals. */
public final class Languages {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /** What a caller who sends this header is spoken to in. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            // The first wish that is spoken at all, be it only by its language: en-US is English.
            Locale found = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(found) ? Locale.ENGLISH : ZH;
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
    }
}
