package kefu.customer.classification;

/** The people's congress the legal representative sits in (企业法人为人大代表), lowest first. */
public enum CongressLevel {
    NONE,
    COUNTY,
    CITY,
    PROVINCE,
    NATIONAL;

    /** 以上 includes the level itself. */
    boolean atLeast(CongressLevel level) {
        return compareTo(level) >= 0;
    }
}
