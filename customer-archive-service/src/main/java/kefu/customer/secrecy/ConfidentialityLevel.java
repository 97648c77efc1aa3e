package kefu.customer.secrecy;

/** 密级 of customer data, lowest first (003-篇10 7.2.2). */
public enum ConfidentialityLevel {
    /** 秘密: ordinary customer data. */
    SECRET,
    /** 机密: important customer data, a leak does serious harm. */
    CONFIDENTIAL,
    /** 绝密: the most important customer data, a leak does exceptionally serious harm. */
    TOP_SECRET;

    public boolean atLeast(ConfidentialityLevel other) {
        return compareTo(other) >= 0;
    }
}
