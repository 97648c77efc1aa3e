package kefu.customer.secrecy;

/** What of a file was read. */
public enum ArchivePart {
    FILE,
    CONTACTS,
    CONTRACTS,
    PROFILE,
    /** Its class, with the money and everything else that led to it. */
    CLASSIFICATION,
    SERVICE_HISTORY,
    /** The file, as one row among many that were given out as a file. */
    EXPORT
}
