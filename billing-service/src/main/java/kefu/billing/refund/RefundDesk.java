package kefu.billing.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.billing.ledger.Ledger;
import kefu.billing.ledger.Movement;
import kefu.billing.ledger.Occasion;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.billing.office.Made;
import kefu.billing.payment.CreditDesk;
import kefu.billing.payment.CreditShare;
import kefu.billing.receivable.CustomerAccount;
import kefu.billing.receivable.CustomerAccounts;
import kefu.billing.revenue.RevenueDesk;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.outbox.Outbox;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;
import org.jboss.logging.Logger;

/**
 * Gives credit back. Refused while the customer owes anything: his credit pays that first. Never more than he has in
 * credit. The quarter that counted the money when it came in loses it again.
 */
@ApplicationScoped
class RefundDesk {

    private static final Logger LOG = Logger.getLogger(RefundDesk.class);
    private static final String PREFIX = "RF";

    private final Refunds refunds;
    private final CreditDesk credits;
    private final CustomerAccounts accounts;
    private final Ledger ledger;
    private final RevenueDesk revenue;
    private final Amounts amounts;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Outbox outbox;

    RefundDesk(
            Refunds refunds,
            CreditDesk credits,
            CustomerAccounts accounts,
            Ledger ledger,
            RevenueDesk revenue,
            Amounts amounts,
            Numbers numbers,
            BusinessDay day,
            Outbox outbox) {
        this.refunds = refunds;
        this.credits = credits;
        this.accounts = accounts;
        this.ledger = ledger;
        this.revenue = revenue;
        this.amounts = amounts;
        this.numbers = numbers;
        this.day = day;
        this.outbox = outbox;
    }

    @Transactional
    Answer<RefundView> pay(PayRefund asked, Caller caller) {
        amounts.require(asked.amount(), "/amount");
        CustomerAccount account = accounts.lock(asked.customerId());
        requireDue(account, asked);
        List<CreditShare> taken = credits.takeOut(asked.customerId(), asked.amount());
        Refund refund = new Refund(
                Uuid7.at(day.now()),
                numbers.next(PREFIX, day.now()),
                asked,
                taken,
                day.today(),
                new Made(day.now(), caller.operator()));
        refunds.persist(refund);
        account.refunded(refund.amount(), day.now());
        ledger.post(
                Movement.creditRefunded(refund.method().till(), refund.amount()),
                new Occasion(refund.customerId(), refund.id(), day.today(), caller.operator(), refund.reason()));
        taken.forEach(share -> revenue.received(
                refund.customerId(), share.receivedOn(), share.amount().negate()));
        outbox.add(refund.id(), RefundPaid.TYPE, refund.fact());
        LOG.infof("Refund %s of %s paid to customer %s", refund.id(), refund.amount(), refund.customerId());
        return answer(refund);
    }

    @Transactional
    Answer<RefundView> get(UUID id) {
        return answer(refunds.get(id));
    }

    @Transactional
    List<RefundView> list(Filter filter, Paging paging) {
        return filter.newestFirst(Refund.class, refunds, paging).stream()
                .map(Refund::view)
                .toList();
    }

    private static void requireDue(CustomerAccount account, PayRefund asked) {
        if (account.receivable().isPositive()) {
            throw BillingProblem.STILL_OWES
                    .because(
                            "客户尚欠 " + account.receivable() + "，余额先抵欠款",
                            "The customer owes " + account.receivable() + "; his credit pays that first")
                    .with("receivable", account.receivable());
        }
        if (asked.amount().compareTo(account.credit()) > 0) {
            throw BillingProblem.MORE_THAN_CREDIT
                    .because("客户余额为 " + account.credit(), "The customer has " + account.credit() + " in credit")
                    .with("credit", account.credit())
                    .at("/amount", "exceeds-credit", "超过客户余额", "More than the customer has in credit");
        }
    }

    private Answer<RefundView> answer(Refund refund) {
        refunds.flush();
        return new Answer<>(refund.view(), refund.version());
    }
}
