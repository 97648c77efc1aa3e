package kefu.ticket.report;

/** What a complaint report counts; one row in the ledger (投诉台帐) each. */
enum Mark {
    RECEIVED,
    ANSWERED,
    RECTIFIED,
    /** The customer did not accept the result. */
    REJECTED,
    CLOSED,
    REPLY_OVERDUE,
    RECTIFY_OVERDUE
}
