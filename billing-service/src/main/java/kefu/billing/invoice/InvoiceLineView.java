package kefu.billing.invoice;

import java.util.Currency;
import kefu.billing.office.Quantity;
import kefu.platform.money.Money;

/** One line of an invoice as it is answered. */
public record InvoiceLineView(
        String item, String title, Quantity quantity, String unit, Money unitPrice, Money amount) {

    static InvoiceLineView of(InvoiceLine line, Currency currency) {
        return new InvoiceLineView(
                line.itemCode(),
                line.title(),
                new Quantity(line.quantity()),
                line.unit(),
                new Money(line.unitPrice(), currency),
                new Money(line.amount(), currency));
    }
}
