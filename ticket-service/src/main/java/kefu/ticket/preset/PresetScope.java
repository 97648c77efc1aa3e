package kefu.ticket.preset;

/** Whose it is. */
public enum PresetScope {
    /** Of whoever made it; nobody else sees it. */
    PERSONAL,
    /** Of a department; its supervisors keep it. */
    DEPARTMENT
}
