package kefu.customer.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import kefu.customer.classification.ClassificationPolicy;
import kefu.customer.classification.Treatment;
import kefu.customer.file.ArchivePolicy;
import kefu.customer.file.CreditClass;

/** The policies of this deployment. Amounts are decimals in the currency of the thresholds. */
record PoliciesView(Classification classification, Archive archive) {

    /**
     * How files are kept.
     *
     * @param creditClassNames those of the four the house has a name for
     */
    record Archive(int reviewMonths, int oldCustomerMonths, Map<CreditClass, String> creditClassNames) {}

    /** What lifts a customer into a class, and what he gets there. */
    record Classification(
            String currency,
            String discountFloorNetProfit,
            @JsonProperty("A") Thresholds a,
            @JsonProperty("B") Thresholds b) {}

    /** The numbers of one class; each includes itself. */
    record Thresholds(
            String arpuPerQuarter, String paidPerQuarter, int referrals, int tenureYears, List<Treatment> treatments) {}

    static PoliciesView of(ClassificationPolicy policy, ArchivePolicy archive) {
        var a = policy.a();
        var b = policy.b();
        Classification classification = new Classification(
                policy.currency(),
                policy.discountFloorNetProfit().toPlainString(),
                new Thresholds(
                        a.arpuPerQuarter().toPlainString(),
                        a.paidPerQuarter().toPlainString(),
                        a.referrals(),
                        a.tenureYears(),
                        a.treatments()),
                new Thresholds(
                        b.arpuPerQuarter().toPlainString(),
                        b.paidPerQuarter().toPlainString(),
                        b.referrals(),
                        b.tenureYears(),
                        b.treatments().orElse(List.of())));
        return new PoliciesView(
                classification,
                new Archive(archive.reviewMonths(), archive.oldCustomerMonths(), archive.creditClassNames()));
    }
}
