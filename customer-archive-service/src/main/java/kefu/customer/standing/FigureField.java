package kefu.customer.standing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import kefu.customer.Findings;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount a person or a system wrote: {@code {"amount":"5000.00","currency":"CNY"}}, {@code "5000.00"} or
 * {@code 5000}. More than cents is refused, because rounding could lift a customer over a threshold.
 */
final class FigureField {

    private static final int MOST_DIGITS = 16;
    private static final int CENTS = 2;

    private FigureField() {}

    static @Nullable Money read(@Nullable JsonNode value, String pointer, String currency, Findings findings) {
        if (value == null || value.isNull()) {
            return null;
        }
        boolean object = value.isObject();
        boolean ours = !object || currency.equals(value.path("currency").textValue());
        findings.require(
                ours, pointer + "/currency", "currency", "货币须为 " + currency, "The currency must be " + currency);
        boolean known = !object
                || value.properties().stream().allMatch(field -> field.getKey().matches("amount|currency"));
        findings.require(known, pointer, "unknown-field", "只有 amount 与 currency", "Only amount and currency are known");
        Money money = amount(object ? value.path("amount") : value, currency);
        findings.require(
                money != null,
                pointer,
                "amount",
                "须为最多两位小数、16 位整数的金额",
                "Must be an amount of at most 16 digits and two decimals");
        findings.require(money == null || !money.isNegative(), pointer, "negative", "不得为负", "Must not be negative");
        return money;
    }

    private static @Nullable Money amount(JsonNode written, String currency) {
        String text = written.isNumber() ? plain(written.decimalValue()) : written.textValue();
        if (text == null) {
            return null;
        }
        try {
            return Money.of(text, currency);
        } catch (IllegalArgumentException notAnAmount) {
            return null;
        }
    }

    /** A number such as 1e999999999 would fill the memory if it were written out. */
    private static @Nullable String plain(BigDecimal number) {
        BigDecimal short_ = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean sane = short_.scale() <= CENTS && short_.precision() - short_.scale() <= MOST_DIGITS;
        return sane ? short_.toPlainString() : null;
    }
}
