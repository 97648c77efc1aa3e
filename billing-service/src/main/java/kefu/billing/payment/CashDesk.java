package kefu.billing.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kefu.billing.office.Amounts;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.platform.identity.Caller;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;
import org.jspecify.annotations.Nullable;

/** The counter (收费处): what people ask of payments and credit, checked before the books are touched. */
@ApplicationScoped
class CashDesk {

    private final PaymentDesk desk;
    private final ReversalDesk reversals;
    private final CreditDesk credits;
    private final Payments payments;
    private final PaymentAllocations allocations;
    private final Amounts amounts;
    private final BusinessDay day;
    private final Preconditions preconditions;

    CashDesk(
            PaymentDesk desk,
            ReversalDesk reversals,
            CreditDesk credits,
            Payments payments,
            PaymentAllocations allocations,
            Amounts amounts,
            BusinessDay day,
            Preconditions preconditions) {
        this.desk = desk;
        this.reversals = reversals;
        this.credits = credits;
        this.payments = payments;
        this.allocations = allocations;
        this.amounts = amounts;
        this.day = day;
        this.preconditions = preconditions;
    }

    @Transactional
    Answer<PaymentView> receive(ReceivePayment asked, Caller caller) {
        amounts.require(asked.amount(), "/amount");
        requireShares(asked.allocations());
        LocalDate receivedOn = day.pastOrToday(asked.receivedOn(), "/receivedOn");
        MoneyIn in = new MoneyIn(
                asked.customerId(),
                asked.amount(),
                Objects.requireNonNullElse(asked.method(), PaymentMethod.CASH),
                asked.reference(),
                asked.allocations(),
                caller.operator());
        return answer(payments.get(desk.receive(in, receivedOn)));
    }

    @Transactional
    Answer<PaymentView> reverse(UUID id, String reason, Caller caller) {
        preconditions.honour(payments.get(id).version());
        reversals.reverse(id, reason, caller.operator());
        return answer(payments.get(id));
    }

    @Transactional
    Answer<PaymentView> useCredit(UUID id, UseCredit asked, Caller caller) {
        requireShares(asked.allocations());
        preconditions.honour(payments.get(id).version());
        credits.use(id, asked.allocations(), caller.operator());
        return answer(payments.get(id));
    }

    @Transactional
    Answer<PaymentView> get(UUID id) {
        return answer(payments.get(id));
    }

    @Transactional
    List<PaymentView> list(Filter filter, Paging paging) {
        List<Payment> rows = filter.newestFirst(Payment.class, payments, paging);
        Map<UUID, List<PaymentAllocation>> shares = allocations
                .listOf(rows.stream().map(Payment::id).toList())
                .stream()
                .collect(Collectors.groupingBy(PaymentAllocation::paymentId));
        return rows.stream()
                .map(payment -> PaymentView.of(payment, shares.getOrDefault(payment.id(), List.of())))
                .toList();
    }

    private Answer<PaymentView> answer(Payment payment) {
        payments.flush();
        return new Answer<>(PaymentView.of(payment, allocations.listOf(List.of(payment.id()))), payment.version());
    }

    private void requireShares(@Nullable List<Share> shares) {
        for (int i = 0; shares != null && i < shares.size(); i++) {
            amounts.require(shares.get(i).amount(), "/allocations/" + i + "/amount");
        }
    }
}
