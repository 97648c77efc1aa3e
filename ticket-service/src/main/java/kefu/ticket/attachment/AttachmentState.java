package kefu.ticket.attachment;

/** Where a file stands. */
enum AttachmentState {
    /** Announced; its bytes have not come yet. */
    AWAITED,
    /** Kept, and never changed again. */
    STORED,
    /** Taken away; that it was there stays on record. */
    DELETED
}
