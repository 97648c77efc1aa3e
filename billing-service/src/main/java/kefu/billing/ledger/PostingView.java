package kefu.billing.ledger;

import java.math.BigDecimal;
import java.util.Currency;
import kefu.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** One line of an entry as it is answered: either a debit or a credit, never negative. */
public record PostingView(
        LedgerAccount account,
        String code,
        @Nullable Money debit,
        @Nullable Money credit) {

    static PostingView of(Posting line, Currency currency) {
        BigDecimal amount = line.amount();
        return amount.signum() > 0
                ? new PostingView(line.account(), line.account().code(), new Money(amount, currency), null)
                : new PostingView(line.account(), line.account().code(), null, new Money(amount.negate(), currency));
    }
}
