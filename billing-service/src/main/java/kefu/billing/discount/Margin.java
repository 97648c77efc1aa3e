package kefu.billing.discount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kefu.platform.money.Money;

/**
 * What is left of a price after its cost: {@code netProfit / dealPrice} with {@code netProfit = dealPrice − totalCost}.
 * Compared without dividing, so that 4.9999 % is never rounded up to the floor.
 */
record Margin(Money cost, Money price) {

    private static final int SHOWN_DECIMALS = 6;

    boolean reaches(BigDecimal floor) {
        return price.minus(cost).amount().compareTo(price.amount().multiply(floor)) >= 0;
    }

    BigDecimal shown() {
        return price.minus(cost).amount().divide(price.amount(), SHOWN_DECIMALS, RoundingMode.FLOOR);
    }

    /** The lowest price that still reaches the floor. */
    Money lowestPrice(BigDecimal floor) {
        BigDecimal exact = cost.amount()
                .divide(BigDecimal.ONE.subtract(floor), price.amount().scale(), RoundingMode.CEILING);
        return new Money(exact, price.currency());
    }
}
