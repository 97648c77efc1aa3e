package kefu.callback.task;

/** What made a callback due; part of what is published, so it never holds free text. */
public enum CallbackReason {
    ORDER_ACCEPTED,
    CONTRACT_REGISTERED,
    MAJOR_COMPLAINT_RECTIFIED,
    GENERAL_COMPLAINT_RECTIFIED,
    SPECIAL_SERVICE_COMPLETED,
    REPAIR_COMPLETED,
    PLAN,
    MANUAL,
    OPINION_RECTIFIED,
    OWNER_DEPARTED,
    /** The same of an old customer (老客户), who is asked what he was promised. */
    OLD_CUSTOMERS_OWNER_DEPARTED
}
