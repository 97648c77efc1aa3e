package kefu.platform.process.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked on a form. */
public enum FieldType {
    /** One line, 200 characters unless said otherwise. */
    STRING,
    /** Many lines, 10 000 characters unless said otherwise. */
    TEXT,
    /** Somebody of the house, by his id (工号). */
    OPERATOR,
    INTEGER,
    /** A quantity with decimals, exact; money is {@link #MONEY}. */
    DECIMAL,
    BOOLEAN,
    /** A calendar day, {@code 2026-03-01}. */
    DATE,
    /** A moment with offset, {@code 2026-03-01T10:00:00+08:00}. */
    DATE_TIME,
    /** Mobile, landline with or without area code, or hotline; mainland China where no country is given. */
    PHONE,
    EMAIL,
    /** {@code {"amount": "5000.00", "currency": "CNY"}}. */
    MONEY,
    ENUM,
    OBJECT,
    LIST;

    /** The word of the definition language, for example {@code date-time}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FieldType> find(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    boolean isText() {
        return this == STRING || this == TEXT;
    }
}
