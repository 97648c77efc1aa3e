package kefu.billing.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Currency;
import kefu.platform.money.Money;
import kefu.platform.problem.CommonProblem;

/** What amounts and quantities the office takes: above zero, in the currency of the books, within reason. */
@ApplicationScoped
public class Amounts {

    private static final BigDecimal MOST_OF_A_SERVICE = new BigDecimal("1000000");

    private final Books books;

    Amounts(Books books) {
        this.books = books;
    }

    public Currency currency() {
        return Currency.getInstance(books.currency());
    }

    public Money zero() {
        return Money.zero(currency());
    }

    /** How much of a service: more than nothing, and no slip of the hand. */
    public Quantity require(Quantity quantity, String pointer) {
        if (quantity.isZero() || quantity.value().compareTo(MOST_OF_A_SERVICE) > 0) {
            String most = MOST_OF_A_SERVICE.toPlainString();
            throw CommonProblem.INVALID
                    .because("数量不合常理", "The quantity is beyond reason")
                    .at(pointer, "out-of-range", "须大于 0 且不超过 " + most, "Must be above 0, at most " + most);
        }
        return quantity;
    }

    public Money require(Money amount, String pointer) {
        if (!amount.currency().equals(currency())) {
            throw BillingProblem.WRONG_CURRENCY
                    .because("账簿以 " + currency() + " 记账", "The books are kept in " + currency())
                    .at(pointer + "/currency", "wrong-currency", "必须为 " + currency(), "Must be " + currency());
        }
        if (!amount.isPositive()) {
            throw BillingProblem.AMOUNT_NOT_POSITIVE
                    .because("金额必须大于零", "An amount above zero is wanted")
                    .at(pointer + "/amount", "not-positive", "必须大于零", "Must be above zero");
        }
        if (amount.amount().compareTo(books.mostAmount()) > 0) {
            throw BillingProblem.AMOUNT_ABSURD
                    .because("金额超过上限 " + books.mostAmount(), "The amount is above " + books.mostAmount())
                    .at(pointer + "/amount", "too-large", "超过上限", "Too large");
        }
        return amount;
    }
}
