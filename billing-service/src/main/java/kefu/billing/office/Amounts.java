package kefu.billing.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import kefu.platform.money.Money;

/** What amounts the office takes: above zero, in the currency of the books, within reason. */
@ApplicationScoped
public class Amounts {

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
