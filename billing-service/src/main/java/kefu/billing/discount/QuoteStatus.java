package kefu.billing.discount;

/** How far a discount has come (E11). */
public enum QuoteStatus {
    /** 已报价: it leaves the floor; nobody has answered for it yet. */
    QUOTED,
    /** 已批准. */
    APPROVED
}
