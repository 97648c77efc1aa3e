package kefu.customer.secrecy;

/** What of a file was read. */
public enum ArchivePart {
    FILE,
    CONTACTS,
    CONTRACTS,
    SERVICE_HISTORY
}
