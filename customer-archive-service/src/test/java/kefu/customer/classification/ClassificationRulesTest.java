package kefu.customer.classification;

import static kefu.customer.classification.CustomerClass.A;
import static kefu.customer.classification.CustomerClass.B;
import static kefu.customer.classification.CustomerClass.C;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassificationRulesTest {

    private final ClassificationRules rules = Rules.ofTheManual();

    @ParameterizedTest
    @CsvSource({
        "5000.00, A, A1",
        "5000.01, A, A1",
        "4999.99, B, B1",
        "3000.00, B, B1",
        "2999.99, C, ''",
        "0.00, C, ''",
        "-5000.00, C, ''"
    })
    void arpuPerQuarterDecidesAtFiveAndThreeThousand(String arpu, CustomerClass expected, String rule) {
        assertVerdict(Rules.arpu(arpu), expected, rule);
    }

    @ParameterizedTest
    @CsvSource({"20000.00, A, A2", "19999.99, B, B2", "10000.00, B, B2", "9999.99, C, ''"})
    void moneyPaidPerQuarterDecidesAtTwentyAndTenThousand(String paid, CustomerClass expected, String rule) {
        assertVerdict(Rules.paid(paid), expected, rule);
    }

    @ParameterizedTest
    @CsvSource({"3, A, A4", "4, A, A4", "2, B, B3", "1, B, B3", "0, C, ''"})
    void confirmedReferralsDecideAtThreeAndOne(int referrals, CustomerClass expected, String rule) {
        assertVerdict(Facts.none().withReferrals(referrals), expected, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01, A, A5",
        "2021-03-02, B, B4",
        "2022-03-01, B, B4",
        "2022-03-02, C, ''",
        "2024-03-01, C, ''",
        "2024-03-02, C, ''"
    })
    void tenureDecidesOnTheAnniversaryItself(String since, CustomerClass expected, String rule) {
        assertVerdict(Rules.since(since), expected, rule);
    }

    @Test
    void massPromotionAloneMakesClassA() {
        assertVerdict(Rules.known(true, BrandReach.NONE, CongressLevel.NONE), A, "A3");
    }

    @ParameterizedTest
    @EnumSource(BrandReach.class)
    void aBrandKnownInItsProvinceOrBeyondMakesClassA(BrandReach brand) {
        boolean known = List.of(BrandReach.PROVINCE, BrandReach.NATIONAL, BrandReach.INTERNATIONAL)
                .contains(brand);
        assertVerdict(Rules.known(false, brand, CongressLevel.NONE), known ? A : C, known ? "A3" : "");
    }

    @ParameterizedTest
    @EnumSource(CongressLevel.class)
    void aLegalRepresentativeInTheMunicipalCongressOrAboveMakesClassA(CongressLevel congress) {
        boolean sits = List.of(CongressLevel.CITY, CongressLevel.PROVINCE, CongressLevel.NATIONAL)
                .contains(congress);
        assertVerdict(Rules.known(false, BrandReach.NONE, congress), sits ? A : C, sits ? "A3" : "");
    }

    @ParameterizedTest
    @CsvSource({"true, false, B", "false, true, B", "true, true, B", "false, false, C"})
    void aWelfareOrganisationOrMinorityEnterpriseIsClassB(boolean welfare, boolean minority, CustomerClass expected) {
        Profile profile = new Profile(null, false, BrandReach.NONE, CongressLevel.NONE, welfare, minority);
        assertVerdict(Facts.of(profile, Rules.TODAY), expected, expected == B ? "B5" : "");
    }

    @Test
    void aNewCustomerWithoutAnyFactIsClassCAndMatchesNoRule() {
        assertVerdict(Facts.none(), C, "");
    }

    @Test
    void theVerdictNamesEveryRuleOfItsClassAndNoneOfALowerOne() {
        Facts facts = Rules.since("2020-01-01")
                .withReferrals(1)
                .withFigures(Rules.arpu("5000.00").arpuPerQuarter(), null);
        assertThat(rules.judge(facts)).isEqualTo(new Verdict(A, List.of("A1", "A5")));
    }

    @Test
    void onlyClassAHasATreatment() {
        assertThat(rules.treatmentsOf(A)).containsExactly(Treatment.DEDICATED_OWNER, Treatment.DISCOUNT);
        assertThat(rules.treatmentsOf(B)).isEmpty();
        assertThat(rules.treatmentsOf(C)).isEmpty();
    }

    private void assertVerdict(Facts facts, CustomerClass expected, String rule) {
        assertThat(rules.judge(facts)).isEqualTo(new Verdict(expected, rule.isEmpty() ? List.of() : List.of(rule)));
    }
}
