package kefu.billing.policy;

import java.math.BigDecimal;
import java.util.Set;
import kefu.billing.charge.ChargePolicy;
import kefu.billing.discount.DiscountPolicy;
import kefu.billing.dunning.DunningPolicy;
import kefu.billing.office.Books;
import kefu.billing.office.GasPolicy;
import kefu.billing.rebate.RebatePolicy;
import kefu.billing.renewal.RenewalPolicy;
import kefu.billing.report.RatePolicy;
import org.jspecify.annotations.Nullable;

/** The policies of this service as they are in force. */
public record PoliciesView(
        Gas gas,
        Dunning dunning,
        Charge charge,
        Discount discount,
        Renewal renewal,
        Rebate rebate,
        Rates rates,
        BooksView books) {

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

    /** In no manual; 0 = not granted. */
    public record Dunning(int promiseDays, int pauseDays) {}

    /** 003-篇11 三3. */
    public record Charge(
            boolean invoiceAtOnce,
            String partsItem,
            @Nullable Integer payWithinDays) {}

    /** 001-④七. */
    public record Discount(BigDecimal floorNetProfit, Set<String> classes) {}

    /** 001-④四. */
    public record Renewal(int websiteLeadDays, int promotionLeadMonths) {}

    /** 003-篇4 四(一). */
    public record Rebate(int statementByDay) {}

    /** In no manual: how many days after a month its rates are judged. */
    public record Rates(int judgedDaysAfterMonth) {}

    /** The currency of all amounts, and the largest that may be keyed in. */
    public record BooksView(String currency, BigDecimal mostAmount) {}

    static PoliciesView of(
            GasPolicy gas,
            DunningPolicy dunning,
            ChargePolicy charge,
            DiscountPolicy discount,
            RenewalPolicy renewal,
            RebatePolicy rebate,
            RatePolicy rates,
            Books books) {
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
                new Dunning(dunning.promiseDays(), dunning.pauseDays()),
                new Charge(
                        charge.invoiceAtOnce(),
                        charge.partsItem(),
                        charge.payWithinDays().isPresent()
                                ? charge.payWithinDays().getAsInt()
                                : null),
                new Discount(discount.floorNetProfit(), discount.classes()),
                new Renewal(renewal.websiteLeadDays(), renewal.promotionLeadMonths()),
                new Rebate(rebate.statementByDay()),
                new Rates(rates.judgedDaysAfterMonth()),
                new BooksView(books.currency(), books.mostAmount()));
    }
}
