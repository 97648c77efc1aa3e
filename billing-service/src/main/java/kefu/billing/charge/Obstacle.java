package kefu.billing.charge;

/** Why a completed service could not be charged. */
public enum Obstacle {
    /** The item is not in the tariff: it may not be charged until it is. */
    NOT_IN_TARIFF,
    /** The ticket names no customer. */
    NO_CUSTOMER
}
