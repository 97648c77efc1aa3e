package kefu.platform.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An amount in a currency. Guarantees the currency's own number of decimals and one rounding rule (half to even), and
 * refuses to mix currencies. In JSON {@code {"amount":"5000.00","currency":"CNY"}}, the amount always as text.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,4})?");

    public Money {
        amount = amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_EVEN);
    }

    /** Reads an amount as written by a person or a system; more decimals than the currency has are refused, not rounded. */
    public static Money of(String amount, String currency) {
        if (!DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException("Not a decimal amount of at most 16 digits: " + amount);
        }
        BigDecimal exact = new BigDecimal(amount);
        Money money = new Money(exact, Currency.getInstance(currency));
        if (money.amount.compareTo(exact) != 0) {
            throw new IllegalArgumentException(
                    currency + " has " + money.amount.scale() + " decimals, " + amount + " has more");
        }
        return money;
    }

    @JsonCreator
    static Money read(
            @JsonProperty(value = "amount", required = true) String amount,
            @JsonProperty(value = "currency", required = true) String currency) {
        return of(amount, currency);
    }

    public static Money cny(String amount) {
        return of(amount, "CNY");
    }

    public static Money cny(BigDecimal amount) {
        return new Money(amount, CNY);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public static Money zero(String currency) {
        return zero(Currency.getInstance(currency));
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @JsonProperty("amount")
    String amountAsText() {
        return amount.toPlainString();
    }

    @JsonProperty("currency")
    String currencyAsText() {
        return currency.getCurrencyCode();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }
}
