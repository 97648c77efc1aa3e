package kefu.customer.classification;

/** Why a customer's class was looked at again. */
public enum Cause {
    FILE_OPENED,
    FILE_CHANGED,
    FACTS_STATED,
    FIGURES_CHANGED,
    REFERRAL_CONFIRMED,
    REFERRAL_WITHDRAWN,
    CONTRACT_CHANGED,
    QUARTER_STARTED,
    ANNIVERSARY,
    REQUESTED
}
