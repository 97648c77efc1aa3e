package kefu.customer.standing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import kefu.customer.classification.BrandReach;
import kefu.customer.classification.CongressLevel;
import kefu.customer.classification.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * States facts by hand. The whole statement is replaced: what is left out is again what file, billing, contracts and
 * referrals tell.
 *
 * @param quarter the quarter of the two figures; the last completed one where none is given
 * @param arpuPerQuarter an amount as {@code {"amount","currency"}} or a plain decimal in the currency of the thresholds
 * @param confirmedReferrals all confirmed referrals, those counted here included
 */
record StateFacts(
        @Schema(implementation = String.class, examples = "\"2024-Q1\"") @Nullable
        Quarter quarter,

        @Schema(oneOf = {MoneyShape.class, String.class}) @Nullable
        JsonNode arpuPerQuarter,

        @Schema(oneOf = {MoneyShape.class, String.class}) @Nullable
        JsonNode totalPaidPerQuarter,

        @Nullable Boolean massPromotion,
        @Nullable BrandReach brandReach,
        @Nullable CongressLevel legalRepCongressLevel,
        @Nullable Integer confirmedReferrals,
        @Nullable LocalDate tenureStart,
        @Nullable Boolean welfareOrganisation,
        @Nullable Boolean ethnicMinorityEnterprise) {

    /** How an amount looks in the API document. */
    @Schema(name = "Amount")
    record MoneyShape(
            @Schema(examples = "\"5000.00\"") String amount,
            @Schema(examples = "\"CNY\"") String currency) {}
}
