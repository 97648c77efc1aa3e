package kefu.customer.classification;

/** How far the customer's brand is known (知名品牌), narrowest first. */
public enum BrandReach {
    NONE,
    CITY,
    PROVINCE,
    NATIONAL,
    INTERNATIONAL;

    /** 以上 includes the level itself. */
    boolean atLeast(BrandReach level) {
        return compareTo(level) >= 0;
    }
}
