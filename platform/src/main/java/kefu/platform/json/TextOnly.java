package kefu.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times, ids and enum constants travel as text in their one documented form. Jackson alone would also take epoch
 * numbers, arrays of date parts, base64 ids and names with blanks around them, which no document of ours promises.
 */
final class TextOnly extends BeanDeserializerModifier {

    /** A bare number would be read as seconds since 1970, or as the position of an enum constant. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d*)?");

    private static final int UUID_LENGTH = 36;

    /** Everything that begins with a year; what lies beyond these is no date of ours, and no database could keep it. */
    private static final Set<Class<?>> DATED = Set.of(
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Instant.class,
            YearMonth.class);

    private static final int YEAR_ENDS = 4;

    /** Asked of every moment in every case that is read, so not by a pattern. */
    private static boolean beginsWithYear(String text) {
        boolean digits = text.length() > YEAR_ENDS && text.charAt(0) != '0' && text.charAt(YEAR_ENDS) == '-';
        for (int i = 0; digits && i < YEAR_ENDS; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        Class<?> type = description.getBeanClass();
        boolean exact = type == UUID.class || type.getPackageName().equals("java.time");
        return exact ? new Exact(deserializer) : deserializer;
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        return new Exact(deserializer);
    }

    private static final class Exact extends DelegatingDeserializer {

        Exact(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> newDelegate) {
            return new Exact(newDelegate);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getText();
            boolean shortId = handledType() == UUID.class && text.length() != UUID_LENGTH;
            boolean undated = DATED.contains(handledType())
                    ? !beginsWithYear(text)
                    : NUMBER.matcher(text).matches();
            if (undated || !text.equals(text.strip()) || shortId) {
                return context.handleWeirdStringValue(handledType(), text, "not in the documented form");
            }
            return super.deserialize(parser, context);
        }
    }
}
