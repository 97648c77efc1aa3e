package kefu.billing.reading;

/** What has become of a visit in vain. */
enum MissedReadingState {
    /** Nobody let the reader in, and the meter has not been read since. */
    NOT_ACCESSED,
    /** The meter has been read since. */
    READ
}
