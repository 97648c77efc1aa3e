package kefu.customer.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import kefu.platform.money.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClassificationPropertiesTest {

    private final ClassificationRules rules = Rules.ofTheManual();

    @Property
    void moreOfAnythingNeverLowersTheClass(@ForAll("facts") Facts facts, @ForAll("facts") Facts more) {
        assertThat(rules.judge(bestOf(facts, more)).customerClass())
                .isLessThanOrEqualTo(rules.judge(facts).customerClass());
    }

    @Property
    void theSameFactsAlwaysGiveTheSameVerdict(@ForAll("facts") Facts facts) {
        assertThat(rules.judge(facts)).isEqualTo(Rules.ofTheManual().judge(facts));
    }

    @Property
    void matchedRulesBelongToTheClassAndOnlyClassCHasNone(@ForAll("facts") Facts facts) {
        Verdict verdict = rules.judge(facts);
        assertThat(verdict.matchedRules())
                .allMatch(rule -> rule.startsWith(verdict.customerClass().name()));
        assertThat(verdict.matchedRules().isEmpty()).isEqualTo(verdict.customerClass() == CustomerClass.C);
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Money> money = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("40000"))
                .ofScale(2)
                .map(Money::cny);
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(0, 2000).map(days -> Rules.TODAY.minusDays(days));
        Arbitrary<Profile> profiles = Combinators.combine(
                        starts.injectNull(0.5),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(BrandReach.class),
                        Arbitraries.of(CongressLevel.class),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(false, true))
                .as(Profile::new);
        return Combinators.combine(
                        profiles,
                        money.injectNull(0.4),
                        money.injectNull(0.4),
                        Arbitraries.integers().between(0, 5))
                .as((profile, arpu, paid, referrals) ->
                        Facts.of(profile, Rules.TODAY).withFigures(arpu, paid).withReferrals(referrals));
    }

    /** The better half of both in every single fact. */
    private static Facts bestOf(Facts one, Facts other) {
        LocalDate start = one.tenureYears() >= other.tenureYears() && one.tenureStart() != null
                ? one.tenureStart()
                : other.tenureStart();
        return Facts.of(
                        new Profile(
                                start,
                                one.massPromotion() || other.massPromotion(),
                                max(one.brandReach(), other.brandReach()),
                                max(one.legalRepCongressLevel(), other.legalRepCongressLevel()),
                                one.welfareOrganisation() || other.welfareOrganisation(),
                                one.ethnicMinorityEnterprise() || other.ethnicMinorityEnterprise()),
                        Rules.TODAY)
                .withFigures(
                        larger(one.arpuPerQuarter(), other.arpuPerQuarter()),
                        larger(one.totalPaidPerQuarter(), other.totalPaidPerQuarter()))
                .withReferrals(Math.max(one.confirmedReferrals(), other.confirmedReferrals()));
    }

    private static <E extends Enum<E>> E max(E one, E other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Money larger(Money one, Money other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
