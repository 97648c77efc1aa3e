package kefu.customer.standing;

import java.time.Instant;
import java.time.LocalDate;
import kefu.customer.classification.BrandReach;
import kefu.customer.classification.CongressLevel;
import kefu.customer.classification.Quarter;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Facts an operator has stated by hand. They stand above what the file, billing, contracts and referrals tell; what he has
 * left out is taken from there.
 *
 * @param quarter the quarter the two figures belong to; they say nothing about any other
 * @param carriedReferrals confirmed referrals from before this archive, on top of those counted here
 */
record StatedFacts(
        Quarter quarter,
        @Nullable Money arpuPerQuarter,
        @Nullable Money totalPaidPerQuarter,
        @Nullable Boolean massPromotion,
        @Nullable BrandReach brandReach,
        @Nullable CongressLevel legalRepCongressLevel,
        @Nullable Integer carriedReferrals,
        @Nullable LocalDate tenureStart,
        @Nullable Boolean welfareOrganisation,
        @Nullable Boolean ethnicMinorityEnterprise,
        String statedBy,
        Instant statedAt) {}
