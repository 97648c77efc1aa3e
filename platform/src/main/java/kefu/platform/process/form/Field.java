package kefu.platform.process.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kefu.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param personal holds personal data; kept as {@code x-personal} in the schema so that others can mask it
 * @param takesWork names the operator the case is given to; kept as {@code x-takes-work}, so that who cannot take it is refused
 * @param min smallest number, amount or count of items
 * @param values what an {@link FieldType#ENUM} may hold
 * @param properties fields of an {@link FieldType#OBJECT}
 * @param items what a {@link FieldType#LIST} holds
 */
public record Field(
        String name,
        FieldType type,
        boolean required,
        boolean personal,
        boolean takesWork,
        Bounds bounds,
        @Nullable Text title,
        List<String> values,
        Map<String, Field> properties,
        @Nullable Field items) {

    /** Limits; absent ones fall back to what is sane for the type, so no field is without limit. */
    public record Bounds(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable String pattern) {

        public static final Bounds NONE = new Bounds(null, null, null, null, null);
    }
}
