package kefu.gateway.webhook;

/** Whether what belongs together arrives one after the other. */
public enum DeliveryOrder {
    /** Of one aggregate, the next event is sent only when the one before arrived or was given up. */
    SUBJECT,
    /** As fast as possible; the receiver sorts by {@code sequence} if it needs to. */
    NONE
}
