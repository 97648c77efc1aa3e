package kefu.customer.classification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a customer is, independent of any quarter: the lasting half of the facts a class hangs on. */
public record Profile(
        @Nullable LocalDate tenureStart,
        boolean massPromotion,
        BrandReach brandReach,
        CongressLevel legalRepCongressLevel,
        boolean welfareOrganisation,
        boolean ethnicMinorityEnterprise) {

    public static final Profile UNKNOWN = new Profile(null, false, BrandReach.NONE, CongressLevel.NONE, false, false);
}
