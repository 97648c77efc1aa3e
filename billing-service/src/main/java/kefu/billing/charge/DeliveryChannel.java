package kefu.billing.charge;

/** How a charge notice reaches its customer. */
public enum DeliveryChannel {
    IN_PERSON,
    LETTER,
    POSTED,
    E_MAIL,
    SMS,
    FAX
}
