package kefu.customer.secrecy;

/** How much business is done with a customer; it gives the default grade of his file (003-篇10 7.2.3). */
public enum Dealings {
    /** 一般业务往来. */
    ORDINARY(ConfidentialityLevel.SECRET),
    /** 重要业务往来. */
    IMPORTANT(ConfidentialityLevel.CONFIDENTIAL),
    /** 直接影响公司权益. */
    CRITICAL(ConfidentialityLevel.TOP_SECRET);

    private final ConfidentialityLevel level;

    Dealings(ConfidentialityLevel level) {
        this.level = level;
    }

    public ConfidentialityLevel level() {
        return level;
    }
}
