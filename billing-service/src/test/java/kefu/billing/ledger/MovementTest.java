package kefu.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import kefu.platform.money.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static final Currency CNY = Currency.getInstance("CNY");

    @Test
    void aPaymentLowersWhatIsOwedAndKeepsTheRestAsCredit() {
        Movement movement = Movement.paymentReceived(LedgerAccount.CASH, Money.cny("100.00"), Money.cny("70.00"));

        assertThat(movement.postings())
                .containsExactly(
                        Posting.debit(LedgerAccount.CASH, Money.cny("100.00")),
                        Posting.credit(LedgerAccount.RECEIVABLE, Money.cny("70.00")),
                        Posting.credit(LedgerAccount.CUSTOMER_CREDIT, Money.cny("30.00")));
    }

    @Test
    void everyAccountHasANumberOfItsOwn() {
        assertThat(Stream.of(LedgerAccount.values()).map(LedgerAccount::code)).doesNotHaveDuplicates();
    }

    @Test
    void linesOfNothingAreLeftOut() {
        Movement movement = Movement.paymentReceived(LedgerAccount.BANK, Money.cny("100.00"), Money.cny("100.00"));

        assertThat(movement.postings()).hasSize(2);
    }

    @Test
    void whatDoesNotBalanceCannotBeMade() {
        assertThatThrownBy(() -> new Movement(
                        EntryKind.INVOICE_ISSUED,
                        CNY,
                        List.of(
                                Posting.debit(LedgerAccount.RECEIVABLE, Money.cny("100.00")),
                                Posting.credit(LedgerAccount.GAS_REVENUE, Money.cny("99.99")))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Movement(EntryKind.INVOICE_ISSUED, CNY, List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Movement.creditApplied(Money.cny("0.00"))).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void everyMovementThereIsSumsToZero(@ForAll @IntRange(min = 1) int fen, @ForAll @IntRange(min = 0) int part) {
        Money amount = Money.cny(BigDecimal.valueOf(fen, 2));
        Money allocated = amount.min(Money.cny(BigDecimal.valueOf(part, 2)));

        Stream.of(
                        Movement.invoiceIssued(amount, LedgerAccount.GAS_REVENUE),
                        Movement.invoiceVoided(amount, LedgerAccount.SERVICE_REVENUE),
                        Movement.paymentReceived(LedgerAccount.CASH, amount, allocated),
                        Movement.paymentReversed(LedgerAccount.BANK, amount, allocated),
                        Movement.creditApplied(amount),
                        Movement.creditReleased(amount))
                .forEach(movement -> assertThat(movement.postings().stream()
                                .map(Posting::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isZero());
    }

    @Property
    void aReversalMirrorsThePaymentLineByLine(@ForAll @IntRange(min = 1) int fen, @ForAll @IntRange(min = 0) int part) {
        Money amount = Money.cny(BigDecimal.valueOf(fen, 2));
        Money allocated = amount.min(Money.cny(BigDecimal.valueOf(part, 2)));
        List<Posting> there =
                Movement.paymentReceived(LedgerAccount.CASH, amount, allocated).postings();
        List<Posting> back =
                Movement.paymentReversed(LedgerAccount.CASH, amount, allocated).postings();

        assertThat(back).isEqualTo(there.stream().map(Posting::mirrored).toList());
    }
}
