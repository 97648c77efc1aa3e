package kefu.billing.ledger;

/** The chart of accounts: numbers of the Chinese accounting standard, of which revenue has one account below for each source. */
public enum LedgerAccount {
    /** 库存现金. */
    CASH("1001"),
    /** 银行存款. */
    BANK("1002"),
    /** 应收账款: what customers owe. */
    RECEIVABLE("1122"),
    /** 预收账款: what customers have paid too much, kept for what comes next. */
    CUSTOMER_CREDIT("2203"),
    /** 主营业务收入—气费. */
    GAS_REVENUE("600101"),
    /** 主营业务收入—物业及其他费用: what charge notices bill. */
    PROPERTY_REVENUE("600102"),
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
