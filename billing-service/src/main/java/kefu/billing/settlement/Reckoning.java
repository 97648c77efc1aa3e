package kefu.billing.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import kefu.billing.office.Quantity;
import kefu.billing.tariff.Price;
import kefu.platform.money.Money;

/** What stands on the statement the customer signs: volume × price = amount. Reckoned once, never again. */
@Embeddable
record Reckoning(
        BigDecimal volume,
        @Column(name = "item_code") String itemCode,
        @Column(name = "item_title") String itemTitle,
        String unit,
        @Column(name = "unit_price") BigDecimal unitPrice,
        BigDecimal amount,
        String currency) {

    static Reckoning of(Quantity volume, Price price) {
        return new Reckoning(
                volume.value(),
                price.code(),
                price.title(),
                price.unit(),
                price.perUnit().amount(),
                price.of(volume).amount(),
                price.perUnit().currency().getCurrencyCode());
    }

    Quantity quantity() {
        return new Quantity(volume);
    }

    Price price() {
        return new Price(itemCode, itemTitle, unit, money(unitPrice));
    }

    Money total() {
        return money(amount);
    }

    private Money money(BigDecimal value) {
        return new Money(value, Currency.getInstance(currency));
    }
}
