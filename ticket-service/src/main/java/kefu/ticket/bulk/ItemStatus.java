package kefu.ticket.bulk;

/** What became of one ticket of a job. */
enum ItemStatus {
    WAITING,
    DONE,
    REFUSED,
    /** The job was cancelled before. */
    CANCELLED,
    UNDONE,
    /** It could not be taken back, because the ticket went on meanwhile. */
    KEPT
}
