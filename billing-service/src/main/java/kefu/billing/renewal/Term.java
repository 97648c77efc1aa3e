package kefu.billing.renewal;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that matter about an expiry, as pure arithmetic.
 *
 * @param remindOn when the salesperson is told
 * @param listedOn when, at the end of the month before (每个月月底), the market director learns that nobody is responsible
 */
record Term(LocalDate expiresOn, LocalDate remindOn, LocalDate listedOn) {

    static Term of(RenewalKind kind, LocalDate expiresOn, RenewalPolicy policy) {
        LocalDate remindOn = switch (kind) {
            case WEBSITE -> expiresOn.minusDays(policy.websiteLeadDays());
            case PROMOTION -> expiresOn.minusMonths(policy.promotionLeadMonths());
        };
        return new Term(expiresOn, remindOn, listedOn(expiresOn));
    }

    static LocalDate listedOn(LocalDate expiresOn) {
        return YearMonth.from(expiresOn).minusMonths(1).atEndOfMonth();
    }

    String expiryMonth() {
        return YearMonth.from(expiresOn).toString();
    }
}
