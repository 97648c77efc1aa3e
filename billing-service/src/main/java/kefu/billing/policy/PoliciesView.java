package kefu.billing.policy;

import java.math.BigDecimal;
import java.util.Set;
import kefu.billing.charge.ChargePolicy;
import kefu.billing.discount.DiscountPolicy;
import kefu.billing.office.Books;
import kefu.billing.office.GasPolicy;
import org.jspecify.annotations.Nullable;

/** The policies of this service as they are in force. */
public record PoliciesView(Gas gas, Charge charge, Discount discount, BooksView books) {

    /** 003-篇12. */
    public record Gas(
            int readFromDay,
            int readToDay,
            GasPolicy.Outside outsideReadDays,
            BigDecimal mostVolume,
            BigDecimal unusualFactor,
            int payWithinDays,
            int payTargetDays,
            BigDecimal recoveryTarget,
            BigDecimal reportAccuracy,
            @Nullable BigDecimal readingTarget,
            boolean restoreAfterPayment) {}

    /** 003-篇11 三3. */
    public record Charge(boolean invoiceAtOnce, @Nullable Integer payWithinDays) {}

    /** 001-④七. */
    public record Discount(BigDecimal floorNetProfit, Set<String> classes) {}

    /** The currency of all amounts, and the largest that may be keyed in. */
    public record BooksView(String currency, BigDecimal mostAmount) {}

    static PoliciesView of(GasPolicy gas, ChargePolicy charge, DiscountPolicy discount, Books books) {
        return new PoliciesView(
                new Gas(
                        gas.readDays().from(),
                        gas.readDays().to(),
                        gas.readDays().outside(),
                        gas.reading().mostVolume(),
                        gas.reading().unusualFactor(),
                        gas.payWithinDays(),
                        gas.payTargetDays(),
                        gas.recoveryTarget(),
                        gas.reportAccuracy(),
                        gas.readingTarget().orElse(null),
                        gas.restoreAfterPayment()),
                new Charge(
                        charge.invoiceAtOnce(),
                        charge.payWithinDays().isPresent()
                                ? charge.payWithinDays().getAsInt()
                                : null),
                new Discount(discount.floorNetProfit(), discount.classes()),
                new BooksView(books.currency(), books.mostAmount()));
    }
}
