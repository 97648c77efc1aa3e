package kefu.billing.payment;

import kefu.billing.ledger.LedgerAccount;

/** How the money came: over the counter, through the bank, or handed in by a colleague who collected it on site. */
public enum PaymentMethod {
    CASH(LedgerAccount.CASH),
    BANK(LedgerAccount.BANK),
    /** 上缴: a technician brought it (003-篇1 四9). */
    REMITTANCE(LedgerAccount.CASH);

    private final LedgerAccount till;

    PaymentMethod(LedgerAccount till) {
        this.till = till;
    }

    LedgerAccount till() {
        return till;
    }
}
