package kefu.billing.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import kefu.platform.money.Money;

/**
 * One line of a journal entry.
 *
 * @param amount debit positive (借), credit negative (贷)
 */
@Embeddable
public record Posting(@Enumerated(EnumType.STRING) LedgerAccount account, BigDecimal amount) {

    public static Posting debit(LedgerAccount account, Money amount) {
        return new Posting(account, amount.amount());
    }

    public static Posting credit(LedgerAccount account, Money amount) {
        return new Posting(account, amount.negate().amount());
    }

    Posting mirrored() {
        return new Posting(account, amount.negate());
    }

    boolean isZero() {
        return amount.signum() == 0;
    }
}
