package kefu.billing.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measured amount: cubic metres, hours, pieces. Never negative, at most three decimals and eleven digits before them,
 * so that it fits every column and every product of it fits {@code Money}. Read from a JSON number or a decimal text.
 */
@Schema(type = SchemaType.NUMBER, minimum = "0", examples = "120.5")
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("99999999999.999");
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,10})(\\.[0-9]{1,3})?");

    public Quantity {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (shortest.signum() < 0 || shortest.scale() > DECIMALS || shortest.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Not an amount from 0 to " + MOST + " with at most three decimals");
        }
        value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    public static Quantity of(String decimal) {
        if (!DECIMAL.matcher(decimal).matches()) {
            throw new IllegalArgumentException("Not an amount from 0 to " + MOST + " with at most three decimals");
        }
        return new Quantity(new BigDecimal(decimal));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Quantity read(JsonNode json) {
        if (json.isNumber()) {
            return new Quantity(json.decimalValue());
        }
        if (json.isTextual()) {
            return of(json.textValue());
        }
        throw new IllegalArgumentException("A number or a decimal text is wanted");
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @JsonValue
    public BigDecimal json() {
        return value;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
