package kefu.billing.invoice;

import kefu.billing.ledger.LedgerAccount;

/** What was billed. Each kind has its own collection rate (收缴率); only gas is dunned towards a cut-off. */
public enum InvoiceKind {
    GAS(LedgerAccount.GAS_REVENUE, "GS"),
    SERVICE(LedgerAccount.SERVICE_REVENUE, "SV"),
    /** What a charge notice (收费通知单) bills: property management, water, electricity and other fees of a period. */
    PROPERTY(LedgerAccount.PROPERTY_REVENUE, "FY");

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
