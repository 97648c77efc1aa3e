package kefu.billing.tariff;

import kefu.billing.office.Quantity;
import kefu.platform.money.Money;

/**
 * What one unit of an item costs on a given day.
 *
 * @param code tariff code
 * @param title what stands on the invoice
 * @param unit for example m³, hour, visit
 */
public record Price(String code, String title, String unit, Money perUnit) {

    /** Rounded once, on the line: never on the unit price. */
    public Money of(Quantity quantity) {
        return perUnit.times(quantity.value());
    }
}
