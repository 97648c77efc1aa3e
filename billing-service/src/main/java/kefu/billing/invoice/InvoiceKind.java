package kefu.billing.invoice;

import kefu.billing.ledger.LedgerAccount;

/** What was billed. Each kind has its own collection rate (收缴率); only gas is dunned towards a cut-off. */
public enum InvoiceKind {
    GAS(LedgerAccount.GAS_REVENUE, "GS"),
    SERVICE(LedgerAccount.SERVICE_REVENUE, "SV");

    private final LedgerAccount revenue;
    private final String prefix;

    InvoiceKind(LedgerAccount revenue, String prefix) {
        this.revenue = revenue;
        this.prefix = prefix;
    }

    LedgerAccount revenue() {
        return revenue;
    }

    String prefix() {
        return prefix;
    }
}
