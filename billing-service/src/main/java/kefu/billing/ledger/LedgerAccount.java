package kefu.billing.ledger;

/** The chart of accounts, with the numbers of the Chinese accounting standard. */
public enum LedgerAccount {
    /** 库存现金. */
    CASH("1001"),
    /** 银行存款. */
    BANK("1002"),
    /** 应收账款: what customers owe. */
    RECEIVABLE("1122"),
    /** 预收账款: what customers have paid too much, kept for what comes next. */
    CUSTOMER_CREDIT("2203"),
    /** 主营业务收入: gas. */
    GAS_REVENUE("6001"),
    /** 主营业务收入: the fees of charge notices. */
    PROPERTY_REVENUE("6001"),
    /** 其他业务收入: paid services. */
    SERVICE_REVENUE("6051");

    private final String code;

    LedgerAccount(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
