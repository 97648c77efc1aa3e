package kefu.platform.text;

import java.util.Locale;

/**
 * One wording for people in Chinese and English: titles, refusals, explanations. Guarantees that neither language is ever
 * missing, so every reader is answered in his own.
 */
public record Text(String zh, String en) {

    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "A text needs words in both languages: zh '" + zh + "', en '" + en + "'");
        }
    }

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** Chinese for every Chinese locale, English for everybody else. */
    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }
}
