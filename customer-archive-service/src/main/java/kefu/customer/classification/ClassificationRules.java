package kefu.customer.classification;

import static kefu.customer.classification.CustomerClass.A;
import static kefu.customer.classification.CustomerClass.B;
import static kefu.customer.classification.CustomerClass.C;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The manual's table of A, B and C (001-④ 七), one named rule a line. Any one rule suffices, A is tested before B and B
 * before C, and every comparison includes the number itself (达到, 不低于, 以上).
 */
public final class ClassificationRules {

    private final List<Rule> rules;
    private final Map<CustomerClass, List<Treatment>> treatments;

    private ClassificationRules(List<Rule> rules, Map<CustomerClass, List<Treatment>> treatments) {
        this.rules = rules;
        this.treatments = treatments;
    }

    public static ClassificationRules of(ClassificationPolicy policy) {
        var a = policy.a();
        var b = policy.b();
        List<Rule> readAloud = List.of(
                new Rule("A1", A, "ARPU/季度达到5000元的客户", arpuReaches(a.arpuPerQuarter())),
                new Rule("A2", A, "总体为公司打款每季度不低于2万元的客户", paidNotLessThan(a.paidPerQuarter())),
                new Rule("A3", A, "大面积推广宣传的客户、省内以上知名品牌、企业法人为市人大以上代表", widelyKnown()),
                new Rule("A4", A, "为公司提供3笔以上客户转介绍的", referredAtLeast(a.referrals())),
                new Rule("A5", A, "持续3年以上客户", customerForYears(a.tenureYears())),
                new Rule("B1", B, "ARPU/季度达到3000元的客户", arpuReaches(b.arpuPerQuarter())),
                new Rule("B2", B, "总体为公司打款每季度不低于1万元的客户", paidNotLessThan(b.paidPerQuarter())),
                new Rule("B3", B, "为公司提供一笔以上客户转介绍的", referredAtLeast(b.referrals())),
                new Rule("B4", B, "持续两年以上客户", customerForYears(b.tenureYears())),
                new Rule("B5", B, "福利单位及少数民族企业", welfareOrMinority()));
        // The manual leaves the treatment of B empty and names none for C: nothing is invented.
        return new ClassificationRules(
                readAloud, Map.of(A, a.treatments(), B, b.treatments().orElse(List.of()), C, List.of()));
    }

    /** The highest class any rule leads to, with all rules of that class that are fulfilled. */
    public Verdict judge(Facts facts) {
        List<Rule> fulfilled =
                rules.stream().filter(rule -> rule.matches(facts)).toList();
        CustomerClass highest = fulfilled.stream()
                .map(Rule::leadsTo)
                .min(CustomerClass::compareTo)
                .orElse(C);
        return new Verdict(
                highest,
                fulfilled.stream()
                        .filter(rule -> rule.leadsTo() == highest)
                        .map(Rule::id)
                        .toList());
    }

    /** What a class entitles to (待遇). */
    public List<Treatment> treatmentsOf(CustomerClass customerClass) {
        return treatments.getOrDefault(customerClass, List.of());
    }

    private static Predicate<Facts> arpuReaches(BigDecimal amount) {
        return facts -> reaches(facts.arpuPerQuarter(), amount);
    }

    private static Predicate<Facts> paidNotLessThan(BigDecimal amount) {
        return facts -> reaches(facts.totalPaidPerQuarter(), amount);
    }

    private static Predicate<Facts> widelyKnown() {
        return facts -> facts.massPromotion()
                || facts.brandReach().atLeast(BrandReach.PROVINCE)
                || facts.legalRepCongressLevel().atLeast(CongressLevel.CITY);
    }

    private static Predicate<Facts> referredAtLeast(int customers) {
        return facts -> facts.confirmedReferrals() >= customers;
    }

    private static Predicate<Facts> customerForYears(int years) {
        return facts -> facts.tenureStart() != null && facts.tenureYears() >= years;
    }

    private static Predicate<Facts> welfareOrMinority() {
        return facts -> facts.welfareOrganisation() || facts.ethnicMinorityEnterprise();
    }

    private static boolean reaches(@Nullable Money money, BigDecimal amount) {
        return money != null && money.amount().compareTo(amount) >= 0;
    }
}
