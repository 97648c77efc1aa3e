package kefu.customer.secrecy;

/** What of a file was read. */
public enum ArchivePart {
    FILE,
    CONTACTS,
    CONTRACTS,
    SERVICE_HISTORY,
    /** The file, as one row among many that were given out as a file. */
    EXPORT
}
