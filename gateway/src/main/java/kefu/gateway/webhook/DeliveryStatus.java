package kefu.gateway.webhook;

/** What has become of a delivery. */
public enum DeliveryStatus {
    /** To be tried, or tried again. */
    PENDING,
    /** The endpoint took it. */
    DELIVERED,
    /** Given up after the last attempt; a replay tries anew. */
    FAILED,
    /** Not to be told any more: the webhook ended, or the subscriber may not know of it now. */
    WITHDRAWN
}
