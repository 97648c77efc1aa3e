package kefu.billing.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.billing.office.BillingProblem;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How one payment is spread over invoices, as pure arithmetic. Guarantees that the shares and the rest add up to the
 * money, and that no invoice gets more than is open on it.
 *
 * @param rest what stays as the customer's credit
 */
record Allocation(List<Share> shares, Money rest) {

    /** Unless told otherwise money pays the oldest debt first. */
    static Allocation oldestFirst(Money money, List<Debt> debts) {
        List<Share> shares = new ArrayList<>();
        Money rest = money;
        for (Debt debt : debts.stream().sorted().toList()) {
            Money share = rest.min(debt.outstanding());
            if (share.isPositive()) {
                shares.add(new Share(debt.invoiceId(), share));
                rest = rest.minus(share);
            }
        }
        return new Allocation(shares, rest);
    }

    /** As the payer wishes; refused if it exceeds the money, an invoice, or names one twice or one that is not open. */
    static Allocation asWished(Money money, List<Share> wished, List<Debt> debts) {
        Map<UUID, Debt> open =
                debts.stream().collect(Collectors.toMap(Debt::invoiceId, debt -> debt, (a, b) -> a, HashMap::new));
        Set<UUID> seen = new HashSet<>();
        Money rest = money;
        for (int i = 0; i < wished.size(); i++) {
            Share share = wished.get(i);
            String pointer = "/allocations/" + i;
            requireOnce(seen, share, pointer);
            requireFits(share, open.get(share.invoiceId()), pointer);
            rest = rest.minus(share.amount());
        }
        if (rest.isNegative()) {
            throw BillingProblem.OVER_ALLOCATED
                    .because("分配合计超过收款金额 " + money, "More is allocated than the " + money + " there are")
                    .at("/allocations", "exceeds-payment", "超过收款金额", "More than the payment");
        }
        return new Allocation(List.copyOf(wished), rest);
    }

    Money allocated() {
        return shares.stream().map(Share::amount).reduce(Money.zero(rest.currency()), Money::plus);
    }

    private static void requireOnce(Set<UUID> seen, Share share, String pointer) {
        if (!seen.add(share.invoiceId())) {
            throw BillingProblem.OVER_ALLOCATED
                    .because("同一账单重复出现", "An invoice is named twice")
                    .at(pointer + "/invoiceId", "named-twice", "重复", "Named twice");
        }
    }

    private static void requireFits(Share share, @Nullable Debt debt, String pointer) {
        if (debt == null) {
            throw BillingProblem.INVOICE_STATUS
                    .because("账单不存在或已无欠款", "There is no such invoice with anything open on it")
                    .at(pointer + "/invoiceId", "not-open", "无未付金额", "Nothing is open on it");
        }
        if (share.amount().compareTo(debt.outstanding()) > 0) {
            throw BillingProblem.OVER_ALLOCATED
                    .because("分配金额超过账单未付 " + debt.outstanding(), "Only " + debt.outstanding() + " is open on it")
                    .with("outstanding", debt.outstanding())
                    .at(pointer + "/amount", "exceeds-invoice", "超过账单未付金额", "More than is open on the invoice");
        }
    }
}
