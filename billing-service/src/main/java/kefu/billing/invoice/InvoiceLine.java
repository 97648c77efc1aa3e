package kefu.billing.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import kefu.billing.office.Quantity;
import kefu.billing.tariff.Price;
import kefu.platform.money.Money;

/** One line of an invoice: a tariff item, how much of it, at the price in force on the day. */
@Embeddable
public record InvoiceLine(
        @Column(name = "item_code") String itemCode,
        String title,
        BigDecimal quantity,
        String unit,
        @Column(name = "unit_price") BigDecimal unitPrice,
        BigDecimal amount) {

    public static InvoiceLine of(Price price, Quantity quantity) {
        return of(price, quantity, price.of(quantity));
    }

    /** What was collected on the spot, as one thing. */
    public static InvoiceLine collected(Price price, Quantity one, Money amount) {
        return new InvoiceLine(
                price.code(), price.title(), one.value(), price.unit(), amount.amount(), amount.amount());
    }

    /** Where the amount was reckoned earlier, on a statement the customer has signed. */
    public static InvoiceLine of(Price price, Quantity quantity, Money amount) {
        return new InvoiceLine(
                price.code(),
                price.title(),
                quantity.value(),
                price.unit(),
                price.perUnit().amount(),
                amount.amount());
    }
}
