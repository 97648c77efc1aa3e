package kefu.customer.review;

/** What a review of a file led to. */
public enum ReviewOutcome {
    /** Everything still holds (核定). */
    CONFIRMED,
    /** Something was added (增补). */
    SUPPLEMENTED,
    /** Something was changed (调整). */
    ADJUSTED,
    /** The file has no value any more; destroying it is a matter of its own. */
    OBSOLETE
}
