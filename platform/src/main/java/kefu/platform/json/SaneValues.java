package kefu.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing in that nobody could keep. A number such as {@code 1e999999999} is sent in eleven characters, and whoever
 * writes it out needs a gigabyte; a text with half a character in it cannot be encoded at all.
 */
final class SaneValues extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;

    /** Far more than any amount has, and nothing to a machine. */
    private static final int MOST_DIGITS = 1_000;

    @Override
    public ValueNode numberNode(@Nullable BigDecimal value) {
        return super.numberNode(checked(value));
    }

    private static @Nullable BigDecimal checked(@Nullable BigDecimal value) {
        if (value != null && Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw SaneValues.<RuntimeException>unchecked(new InputCoercionException(
                    null, "The number is out of range", JsonToken.VALUE_NUMBER_FLOAT, BigDecimal.class));
        }
        return value;
    }

    /** Asked of every text that is read, so without a copy: whether each surrogate has its other half. */
    private static boolean isWhole(String text) {
        int i = 0;
        while (i < text.length()) {
            char one = text.charAt(i++);
            if (Character.isSurrogate(one)) {
                boolean paired = i < text.length() && Character.isSurrogatePair(one, text.charAt(i++));
                if (!paired) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whoever reads a tree is ready for it; only a factory of nodes cannot declare it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E unchecked(Exception fault) throws E {
        throw (E) fault;
    }

    /** A field that is a text by its type. */
    static final class Texts extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            return text == null || isWhole(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "half a character");
        }
    }

    /** A field that is a decimal by its type. */
    static final class Decimals extends NumberDeserializers.BigDecimalDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return checked(super.deserialize(parser, context));
        }
    }
}
