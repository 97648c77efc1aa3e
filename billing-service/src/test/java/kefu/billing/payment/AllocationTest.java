package kefu.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kefu.platform.money.Money;
import kefu.platform.problem.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final UUID CUSTOMER = new UUID(0, 99);

    @Test
    void onePaymentPaysSeveralInvoicesTheOldestFirstAndTheRestIsCredit() {
        Allocation allocation = Allocation.oldestFirst(
                Money.cny("250.00"),
                List.of(
                        debt(3, "100.00", "2024-05-29"),
                        debt(1, "100.00", "2024-03-29"),
                        debt(2, "20.00", "2024-04-29")));

        assertThat(allocation.shares()).containsExactly(share(1, "100.00"), share(2, "20.00"), share(3, "100.00"));
        assertThat(allocation.rest()).isEqualTo(Money.cny("30.00"));
    }

    @Test
    void tooLittleMoneyPaysTheOldestInFullAndTheNextInPart() {
        Allocation allocation = Allocation.oldestFirst(
                Money.cny("120.00"), List.of(debt(2, "100.00", "2024-04-29"), debt(1, "100.00", "2024-03-29")));

        assertThat(allocation.shares()).containsExactly(share(1, "100.00"), share(2, "20.00"));
        assertThat(allocation.rest().isZero()).isTrue();
    }

    @Test
    void anInvoiceWithoutALastDayOfPaymentComesLast() {
        Allocation allocation = Allocation.oldestFirst(
                Money.cny("100.00"), List.of(debt(1, "100.00", null), debt(2, "100.00", "2030-01-01")));

        assertThat(allocation.shares()).containsExactly(share(2, "100.00"));
    }

    @Test
    void thePayerMayWishOtherwise() {
        List<Debt> debts = List.of(debt(1, "100.00", "2024-03-29"), debt(2, "100.00", "2024-04-29"));

        Allocation allocation = Allocation.asWished(Money.cny("90.00"), List.of(share(2, "60.00")), debts);

        assertThat(allocation.shares()).containsExactly(share(2, "60.00"));
        assertThat(allocation.rest()).isEqualTo(Money.cny("30.00"));
    }

    @Test
    void aWishBeyondThePaymentTheInvoiceOrReasonIsRefused() {
        List<Debt> debts = List.of(debt(1, "100.00", "2024-03-29"), debt(2, "100.00", "2024-04-29"));
        Money money = Money.cny("150.00");

        refused("over-allocated", () -> Allocation.asWished(money, List.of(share(1, "100.01")), debts));
        refused(
                "over-allocated",
                () -> Allocation.asWished(money, List.of(share(1, "80.00"), share(2, "80.00")), debts));
        refused(
                "over-allocated",
                () -> Allocation.asWished(money, List.of(share(1, "10.00"), share(1, "10.00")), debts));
        refused("invoice-status", () -> Allocation.asWished(money, List.of(share(7, "10.00")), debts));
    }

    @Property
    void noFenIsLostOrInvented(@ForAll("debts") List<Debt> debts, @ForAll @IntRange(min = 1, max = 500_000) int fen) {
        Money money = Money.cny(BigDecimal.valueOf(fen, 2));
        Allocation allocation = Allocation.oldestFirst(money, debts);

        assertThat(allocation.allocated().plus(allocation.rest())).isEqualTo(money);
        assertThat(allocation.rest().isNegative()).isFalse();
        for (Share share : allocation.shares()) {
            Debt debt = debts.stream()
                    .filter(d -> d.invoiceId().equals(share.invoiceId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(share.amount()).isLessThanOrEqualTo(debt.outstanding());
            assertThat(share.amount().isPositive()).isTrue();
        }
    }

    @Property
    void creditRemainsOnlyWhenEverythingIsPaid(
            @ForAll("debts") List<Debt> debts, @ForAll @IntRange(min = 1, max = 500_000) int fen) {
        Money money = Money.cny(BigDecimal.valueOf(fen, 2));
        Money owed = debts.stream().map(Debt::outstanding).reduce(Money.zero("CNY"), Money::plus);

        assertThat(Allocation.oldestFirst(money, debts).allocated()).isEqualTo(money.min(owed));
    }

    @Property
    void theOrderInWhichInvoicesAreFoundDoesNotMatter(@ForAll("debts") List<Debt> debts, @ForAll Random random) {
        List<Debt> shuffled = new ArrayList<>(debts);
        Collections.shuffle(shuffled, random);
        Money money = Money.cny("777.77");

        assertThat(Allocation.oldestFirst(money, shuffled)).isEqualTo(Allocation.oldestFirst(money, debts));
    }

    @Provide
    Arbitrary<List<Debt>> debts() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 400).map(LocalDate.parse("2024-01-01")::plusDays);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.integers().between(1, 100_000),
                        days,
                        days.injectNull(0.2))
                .as((id, fen, issued, payBy) ->
                        new Debt(new UUID(0, id), CUSTOMER, Money.cny(BigDecimal.valueOf(fen, 2)), issued, payBy))
                .list()
                .ofMaxSize(12)
                .uniqueElements(Debt::invoiceId);
    }

    private static Debt debt(int id, String outstanding, @Nullable String payBy) {
        return new Debt(
                new UUID(0, id),
                CUSTOMER,
                Money.cny(outstanding),
                LocalDate.parse("2024-01-01"),
                payBy == null ? null : LocalDate.parse(payBy));
    }

    private static Share share(int id, String amount) {
        return new Share(new UUID(0, id), Money.cny(amount));
    }

    private static void refused(String slug, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type().slug()).isEqualTo(slug));
    }
}
