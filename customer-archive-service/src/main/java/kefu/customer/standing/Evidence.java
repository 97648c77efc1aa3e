package kefu.customer.standing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import kefu.customer.classification.Facts;
import kefu.customer.classification.Profile;
import kefu.customer.classification.Quarter;
import kefu.customer.classification.Tenure;
import kefu.customer.figures.Figures;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything the archive holds about a customer's facts, from every source, for one quarter. Pure: one order of precedence,
 * stated by hand before anything else.
 *
 * @param firstSigned day of the first contract; tenure begins there where nobody knows better
 */
record Evidence(
        Profile profile,
        @Nullable StatedFacts stated,
        @Nullable Figures figures,
        @Nullable LocalDate firstSigned,
        int confirmedReferrals,
        Quarter quarter,
        Currency currency) {

    Facts on(LocalDate today) {
        LocalDate start = tenureStart();
        return new Facts(
                arpu(),
                paid(),
                stated(StatedFacts::massPromotion).orElse(profile.massPromotion()),
                stated(StatedFacts::brandReach).orElse(profile.brandReach()),
                stated(StatedFacts::legalRepCongressLevel).orElse(profile.legalRepCongressLevel()),
                confirmedReferrals + stated(StatedFacts::carriedReferrals).orElse(0),
                start,
                Tenure.fullYears(start, today),
                stated(StatedFacts::welfareOrganisation).orElse(profile.welfareOrganisation()),
                stated(StatedFacts::ethnicMinorityEnterprise).orElse(profile.ethnicMinorityEnterprise()));
    }

    private @Nullable LocalDate tenureStart() {
        LocalDate known = profile.tenureStart() == null ? firstSigned : profile.tenureStart();
        return stated != null && stated.tenureStart() != null ? stated.tenureStart() : known;
    }

    private @Nullable Money arpu() {
        Money byHand = statedForQuarter() == null ? null : statedForQuarter().arpuPerQuarter();
        return byHand == null && figures != null ? new Money(figures.arpu(), currency) : byHand;
    }

    private @Nullable Money paid() {
        Money byHand = statedForQuarter() == null ? null : statedForQuarter().totalPaidPerQuarter();
        return byHand == null && figures != null ? new Money(figures.totalPaid(), currency) : byHand;
    }

    private @Nullable StatedFacts statedForQuarter() {
        return stated != null && stated.quarter().equals(quarter) ? stated : null;
    }

    private <T> Optional<T> stated(Statement<T> statement) {
        return stated == null ? Optional.empty() : Optional.ofNullable(statement.of(stated));
    }

    /** One of the facts that may have been stated. */
    private interface Statement<T> {
        @Nullable
        T of(StatedFacts stated);
    }
}
