package kefu.ticket.reply;

/** What a draft is going to be. */
enum DraftKind {
    /** For colleagues. */
    NOTE,
    /** For the customer. */
    REPLY
}
