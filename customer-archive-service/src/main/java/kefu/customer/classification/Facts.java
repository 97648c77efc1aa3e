package kefu.customer.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything the class of a customer hangs on, as known on one day for one quarter. What is not known is absent and
 * fulfils no rule.
 *
 * @param arpuPerQuarter revenue per service account in the quarter (ARPU/季度)
 * @param totalPaidPerQuarter all money received from the customer in the quarter (总体打款)
 * @param massPromotion his product is being promoted widely right now (大面积推广宣传)
 * @param confirmedReferrals customers he brought, counted once each and only when confirmed (转介绍)
 * @param tenureStart first day as a customer
 * @param tenureYears full years as a customer (持续年数)
 * @param welfareOrganisation 福利单位
 * @param ethnicMinorityEnterprise 少数民族企业
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
        @Nullable Money arpuPerQuarter,
        @Nullable Money totalPaidPerQuarter,
        boolean massPromotion,
        BrandReach brandReach,
        CongressLevel legalRepCongressLevel,
        int confirmedReferrals,
        @Nullable LocalDate tenureStart,
        int tenureYears,
        boolean welfareOrganisation,
        boolean ethnicMinorityEnterprise) {

    /** A customer of whom nothing is known yet. */
    public static Facts none() {
        return Facts.of(Profile.UNKNOWN, LocalDate.EPOCH);
    }

    /** What a file alone tells on a day, before money, contracts or referrals are known. */
    public static Facts of(Profile profile, LocalDate today) {
        return new Facts(
                null,
                null,
                profile.massPromotion(),
                profile.brandReach(),
                profile.legalRepCongressLevel(),
                0,
                profile.tenureStart(),
                Tenure.fullYears(profile.tenureStart(), today),
                profile.welfareOrganisation(),
                profile.ethnicMinorityEnterprise());
    }

    /** The same customer with the figures of a quarter. */
    public Facts withFigures(@Nullable Money arpu, @Nullable Money paid) {
        return new Facts(
                arpu,
                paid,
                massPromotion,
                brandReach,
                legalRepCongressLevel,
                confirmedReferrals,
                tenureStart,
                tenureYears,
                welfareOrganisation,
                ethnicMinorityEnterprise);
    }

    /** The same customer with the referrals counted so far. */
    public Facts withReferrals(int confirmed) {
        return new Facts(
                arpuPerQuarter,
                totalPaidPerQuarter,
                massPromotion,
                brandReach,
                legalRepCongressLevel,
                confirmed,
                tenureStart,
                tenureYears,
                welfareOrganisation,
                ethnicMinorityEnterprise);
    }
}
