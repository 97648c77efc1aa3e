package kefu.billing.refund;

import kefu.billing.ledger.LedgerAccount;

/** How the money went back: over the counter or through the bank. */
public enum RefundMethod {
    CASH(LedgerAccount.CASH),
    BANK(LedgerAccount.BANK);

    private final LedgerAccount till;

    RefundMethod(LedgerAccount till) {
        this.till = till;
    }

    LedgerAccount till() {
        return till;
    }
}
